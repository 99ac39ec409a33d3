import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';

/** Where a page ends: the sort key and the id of its last member. */
export interface Place {
  sort: string;
  id: string;
}

// It guards against cursors that were made up or taken from another list, not against an attacker: a place tells nothing
// that its list would not.
const SEAL = 'ansvarsgraf-cursor-1';

function seal(list: string, content: string): string {
  return createHmac('sha256', SEAL).update(`${list} ${content}`).digest('base64url').slice(0, 8);
}

/** The cursor of a member of a list; `list` names the field, so that a cursor is good for that list alone. */
export function encodeCursor(list: string, { sort, id }: Place): string {
  const content = `${id} ${sort}`;
  return Buffer.from(`${seal(list, content)}${content}`).toString('base64url');
}

/** The place that a cursor stands for; nothing where it was not made for this list. */
export function decodeCursor(list: string, cursor: string): Place | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [mark, content] = [text.slice(0, 8), text.slice(8)];
  if (seal(list, content) !== mark) return undefined;
  // No id holds a space.
  const end = content.indexOf(' ');
  if (end < 0) return undefined;
  const place = { id: content.slice(0, end), sort: content.slice(end + 1) };
  // Base64 passes over what does not belong to it.
  return encodeCursor(list, place) === cursor ? place : undefined;
}
