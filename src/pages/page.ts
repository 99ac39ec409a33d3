import type { Given } from './parameters.js';
import type { ShellProperties } from './shell.js';
import type { Site } from './site.js';

/** What an address is asked with. */
export interface Asked {
  /** What stands for `:id` in the address; empty where the address has none. */
  readonly id: string;
  readonly query: Given;
  /** The origin by which readers reach the server: `https://ansvarsgraf.example`. */
  readonly origin: string;
}

/** How an address is answered, from the API alone. Rejects where what was asked is at fault. */
export type Answering<Answer> = (site: Site, asked: Asked) => Promise<Answer>;

/** A page for readers. */
export type Page = Answering<ShellProperties>;

/** A page for the inside of a frame; its theme is what the address says. */
export type FramedPage = Answering<Pick<ShellProperties, 'view' | 'title' | 'children'>>;

/** What is downloaded or shown as a picture. */
export type FileForm = Answering<{
  /** As the header `content-type` has it. */
  type: string;
  body: string | Buffer;
  headers?: Readonly<Record<string, string>>;
}>;

/** JSON for scripts, which those of other sites may read if the installation lets them. */
export type SharedData = Answering<object>;
