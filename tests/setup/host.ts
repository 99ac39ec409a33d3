import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const STYLE = `
body { font-family: Georgia, serif; }
button, a { color: rgb(200, 0, 0); }
.themed { --ansvarsgraf-surface: rgb(255, 251, 230); }
.themed::part(box) { border-top-left-radius: 9px; }
.themed::part(name) { letter-spacing: 1px; }
`;

/** Another site, such as an intranet: pages with a strict content security policy, on an origin of its own. */
export class HostSite {
  private bodies = new Map<string, { body: string; head: string; policy: string }>();
  private files = new Map<string, string>([['/style.css', STYLE]]);

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async start(): Promise<HostSite> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://host').pathname;
      const page = site.bodies.get(path);
      const file = site.files.get(path);
      if (page) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('content-security-policy', page.policy);
        response.end(
          `<!doctype html><html lang="sv"><head><title>Intranät</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">${page.head}</head><body><main><h1>Intranät</h1>${page.body}</main></body></html>`,
        );
      } else if (file !== undefined) {
        response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
        response.end(file);
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const site = new HostSite(server, `http://127.0.0.1:${port}`);
    return site;
  }

  /** A file of the site's own. */
  file(path: string, text: string): void {
    this.files.set(path, text);
  }

  /** A page of the site. `policy` says what may be loaded besides its own styles. */
  page(path: string, { body, head = '', policy }: { body: string; head?: string; policy: string }): string {
    this.bodies.set(path, { body, head, policy: `default-src 'none'; style-src 'self'; img-src data:; ${policy}` });
    return this.origin + path;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
