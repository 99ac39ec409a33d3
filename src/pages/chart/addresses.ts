import { href, type View } from '../view.js';

/** Where the chart of a body is: as a page, or as the content of a frame. */
export type Place = 'page' | 'frame';

const at = (place: Place, id: string, ending = ''): string =>
  `${place === 'frame' ? '/embed/chart/' : '/chart/'}${encodeURIComponent(id)}${ending}`;

export const chartHref = (
  view: View,
  id: string,
  parameters: Record<string, string | undefined> = {},
  place: Place = 'page',
): string => href(view, at(place, id), parameters);

/** The chart as a file of that ending. */
export const formHref = (
  view: View,
  id: string,
  ending: string,
  parameters: Record<string, string | undefined> = {},
): string => href(view, at('page', id, `.${ending}`), parameters);
