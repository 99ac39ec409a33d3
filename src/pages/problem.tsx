import { ABSENCES, PAGE_WORDS } from '../words/words.js';
import type { BadParameter } from './parameters.js';
import type { Named } from './parts/facts.js';
import { EntityList } from './parts/facts.js';
import type { View } from './view.js';

export function NotFound({ view, id, nearest }: { view: View; id?: string; nearest: readonly Named[] }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <>
      <h1>{phrases.notFound}</h1>
      {id !== undefined && <p class="lead">{ABSENCES[view.language].notThere(id)}</p>}
      {nearest.length > 0 && (
        <section class="part" aria-labelledby="nearest">
          <h2 id="nearest">{ABSENCES[view.language].nearest}</h2>
          <EntityList view={view} items={nearest} />
        </section>
      )}
    </>
  );
}

export function Bad({ view, wrong }: { view: View; wrong: BadParameter }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <>
      <h1>{phrases.badParameter}</h1>
      <p class="lead">{phrases.badParameterText(wrong.parameter, wrong.value, wrong.expected[view.language])}</p>
    </>
  );
}

export function Failed({ view }: { view: View }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <>
      <h1>{phrases.failed}</h1>
      <p class="lead">{phrases.failedText}</p>
    </>
  );
}
