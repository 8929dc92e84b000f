import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, StartError } from './start-error.js';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Which handler answers which addresses: the first whose prefix fits. */
export type Routes = readonly (readonly [prefix: string, handler: Handler])[];

/** How long requests that are under way may take to finish when the server stops. */
const DRAIN_MS = 4000;

/** Whatever else is asked then, this is no page, and nothing to keep. */
const NOT_YET = {
  'content-type': 'application/problem+json',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'retry-after': '2',
  connection: 'close',
};

/** The one port people reach: hands each request to the service it is for. */
export class FrontServer {
  private routes: Routes = [];
  private closing: Promise<void> | null = null;
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => this.hand(request, response));
  }

  /** Takes the port, first of all: that it is in use must show at once. Until `open`, every answer is "not yet". */
  static async listen(host: string, port: number): Promise<FrontServer> {
    const front = new FrontServer();
    await new Promise<void>((resolve, reject) => {
      front.server.once('error', (error) => reject(cannotListen(host, port, error)));
      front.server.listen({ host, port }, resolve);
    });
    return front;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  open(routes: Routes): void {
    this.routes = routes;
  }

  /** Takes no more requests, lets those under way finish, and cuts what does not. */
  close(): Promise<void> {
    this.closing ??= this.drain();
    return this.closing;
  }

  private async drain(): Promise<void> {
    const waiting = new AbortController();
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    await Promise.race([closed, pause(DRAIN_MS, undefined, { signal: waiting.signal }).catch(() => undefined)]);
    waiting.abort();
    this.server.closeAllConnections();
    await closed;
  }

  private hand(request: IncomingMessage, response: ServerResponse): void {
    // A kept-alive connection is closed after the answer under way, not after its next idle minute.
    response.once('close', () => {
      if (this.closing) this.server.closeIdleConnections();
    });
    const route = this.routes.find(([prefix]) => isUnder(request.url ?? '/', prefix));
    if (route && !this.closing) {
      route[1](request, response);
      return;
    }
    const problem = { type: 'about:blank', title: 'Service Unavailable', status: 503, code: 'unavailable' };
    response.writeHead(503, NOT_YET).end(JSON.stringify(problem));
  }
}

/** `/api/auth` covers `/api/auth`, `/api/auth/session` and `/api/auth?x`, and not `/api/authority`. */
function isUnder(url: string, prefix: string): boolean {
  if (!url.startsWith(prefix)) return false;
  const next = url[prefix.length];
  return prefix.endsWith('/') || next === undefined || next === '/' || next === '?';
}

function cannotListen(host: string, port: number, error: unknown): StartError {
  const another = port === 3001 ? 3002 : 3001;
  const messages: Record<string, string> = {
    EADDRINUSE:
      `Port ${port} on ${host} is in use by another program. Stop that one, or choose another port: ` +
      `npm start -- --port ${another}, or LORFOLIO_PORT=${another}.`,
    EACCES: `You may not listen on port ${port}. Choose one from 1024 on: npm start -- --port 3000, or LORFOLIO_PORT=3000.`,
  };
  const message =
    messages[codeOf(error)] ??
    `This machine cannot listen on ${host} (${codeOf(error)}). Set LORFOLIO_HOST to one of its addresses, 127.0.0.1 for ` +
      `this machine alone or 0.0.0.0 for all networks.`;
  return new StartError(message, { cause: error });
}
