import { describe, expect, test } from 'vitest';
import { BAD, GOOD, TOLD } from './bad-and-good.js';
import { inFolder } from './folder.js';

describe('ansvarsgraf check', () => {
  test('of bad files says every problem on standard error and ends with status 1', async () => {
    await inFolder(async (folder) => {
      const before = folder.write(BAD).files();
      expect(await folder.run(['check', folder.path])).toEqual({ status: 1, out: [], err: TOLD });
      expect(folder.files()).toEqual(before);
    });
  });

  test('of a path that leads nowhere and a file that is good says only the first', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'a.yaml': GOOD });
      expect(await folder.run(['check', folder.at('a.yaml'), folder.at('saknas')])).toEqual({
        status: 1,
        out: [],
        err: [
          'saknas:1:1  NO_SUCH_FILE  there is no such file or folder; give the path of a .yaml file, or of a folder that holds some',
          '1 problem; nothing was written',
        ],
      });
    });
  });

  test('of good files counts what they hold and ends with status 0', async () => {
    await inFolder(async (folder) => {
      expect(await folder.write({ 'a.yaml': GOOD }).run(['check', folder.path])).toEqual({
        status: 0,
        out: ['1 files hold 3 entities and 1 facts; no problems'],
        err: [],
      });
    });
  });
});
