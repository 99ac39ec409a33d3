// Lays the pages' operations beside the program that reads them: TypeScript copies nothing but its own.
import { cpSync, rmSync } from 'node:fs';

const FOLDER = 'dist/pages/operations';
rmSync(FOLDER, { recursive: true, force: true });
cpSync('src/pages/operations', FOLDER, { recursive: true });
