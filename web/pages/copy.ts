const SHOWN_FOR = 3_000;

/** A button that copies a text of the page, or its address, and says so. Without a clipboard it stays hidden. */
export function enhanceCopying(button: HTMLButtonElement): void {
  if (!navigator.clipboard) return;
  button.hidden = false;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'quiet';
  button.after(status);
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copyText ?? '');
    await navigator.clipboard.writeText(text?.textContent ?? location.href);
    status.textContent = button.dataset.copied ?? '';
    setTimeout(() => {
      status.textContent = '';
    }, SHOWN_FOR);
  });
}
