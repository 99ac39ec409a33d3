import { tagInAddress } from '../../words/language.js';
import type { View } from '../view.js';

/** Keeps the reader's language when a form is sent. */
export function ChosenLanguage({ view }: { view: View }) {
  const tag = tagInAddress(view.language);
  return tag === undefined ? null : <input type="hidden" name="lang" value={tag} />;
}
