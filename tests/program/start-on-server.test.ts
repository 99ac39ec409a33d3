import { describe, expect, test } from 'vitest';
import { servers } from '../setup/engines.js';
import { expectPortTaken, listening, portOf, start } from './starting.js';

describe.each(servers)('the server does not start on $name', ({ uri }) => {
  test('where it has no database of the name: it does not try again', async () => {
    expect(await start({ ANSVARSGRAF_DATABASE: uri, ANSVARSGRAF_DATABASE_NAME: 'finns-inte' })).toEqual({
      status: 1,
      out: [],
      err: [`${uri}: the database refuses the user or the password, or there is none of that name`],
    });
  });

  test('where another program listens, and ends', async () => {
    const taken = await listening();
    await expectPortTaken(uri, portOf(taken));
    taken.close();
  });
});
