import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
/** Smaller first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
/** For every address that is no file: the page finds its way by itself. */
const FALLBACK = '/200.html';
/** Where someone's link is opened: no search engine is to know of it. */
const UNLISTED = /^\/lien(\.html|[/?]|$)/;
/** Names in this folder contain a hash of their content. */
const UNCHANGING = '/_app/immutable/';

interface Asset {
  path: string;
  size: number;
  tag: string;
}

/** The built web page, served from a list made at start: no address can lead to a file that is not on it. */
export class WebPage {
  private readonly assets = new Map<string, Asset>();

  constructor(
    folder: string,
    private readonly headers: Record<string, string>,
  ) {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const tag = createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22);
      this.assets.set(`/${relative(folder, path).split(sep).join('/')}`, { path, size: statSync(path).size, tag });
    }
  }

  /** Answers one request for a page or one of its parts. */
  serve(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(this.headers)) response.setHeader(name, value);
    if (UNLISTED.test(request.url ?? '')) response.setHeader('x-robots-tag', 'noindex, nofollow');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      plain(response, 405, 'Method not allowed.\n');
      return;
    }
    const name = this.find(request.url ?? '/');
    if (name === null) {
      const isBuilt = this.assets.has(FALLBACK);
      plain(
        response,
        isBuilt ? 404 : 503,
        isBuilt ? 'Not found.\n' : 'The page has not been built: run "npm run build".\n',
      );
      return;
    }
    this.send(name, request, response);
  }

  /** The file behind an address; the page itself behind an address that names none. */
  private find(url: string): string | null {
    let path: string;
    try {
      path = decodeURIComponent(url.split('?', 1)[0] ?? '/');
    } catch {
      return null;
    }
    const bare = path.replace(/\/+$/, '');
    const exact = [path, `${bare}.html`, `${bare}/index.html`].find((name) => this.assets.has(name) && isFront(name));
    if (exact !== undefined) return exact;
    const looksLikeFile = extname(path) !== '' || path.startsWith('/_app/');
    return looksLikeFile || !this.assets.has(FALLBACK) ? null : FALLBACK;
  }

  private send(name: string, request: IncomingMessage, response: ServerResponse): void {
    const accepted = [request.headers['accept-encoding'] ?? ''].join();
    const encoding = ENCODINGS.find(([word, end]) => this.assets.has(name + end) && accepts(accepted, word));
    const asset = this.assets.get(name + (encoding?.[1] ?? ''));
    if (!asset) return;
    const tag = `"${asset.tag}"`;
    response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
    response.setHeader('etag', tag);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader(
      'cache-control',
      name.startsWith(UNCHANGING) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (encoding) response.setHeader('content-encoding', encoding[0]);
    if (request.headers['if-none-match']?.split(/,\s*/).includes(tag)) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { 'content-length': asset.size });
    if (request.method === 'HEAD') response.end();
    // A reader who leaves in the middle is no fault; the stream is closed either way.
    else pipeline(createReadStream(asset.path), response, () => undefined);
  }
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [word = '', weight = ''] = part.trim().split(/\s*;\s*q=/);
    return word === encoding && weight !== '0';
  });
}

/** Not one of the compressed twins. */
function isFront(name: string): boolean {
  return !ENCODINGS.some(([, end]) => name.endsWith(end));
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(text);
}
