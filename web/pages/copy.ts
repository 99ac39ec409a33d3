const SHOWN_FOR = 3_000;

/** A button that copies the page's address, and says so. Without a clipboard it stays hidden. */
export function enhanceCopying(button: HTMLButtonElement): void {
  if (!navigator.clipboard) return;
  button.hidden = false;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'quiet';
  button.after(status);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    status.textContent = button.dataset.copied ?? '';
    setTimeout(() => {
      status.textContent = '';
    }, SHOWN_FOR);
  });
}
