/** One browser's cookie and requests: what a spec speaks HTTP with. */
export class Browser {
  private cookie: string | undefined;

  constructor(
    private readonly url: string,
    readonly headers: Record<string, string> = {},
  ) {}

  /** The same session towards another service. */
  at(url: string): Browser {
    const other = new Browser(url, this.headers);
    other.cookie = this.cookie;
    return other;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  patch(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('PATCH', path, body, headers);
  }

  delete(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('DELETE', path, body, headers);
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const isForm = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie !== undefined && { cookie: this.cookie }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...this.headers,
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    this.keep(response);
    const bytes = Buffer.from(await response.arrayBuffer());
    return new Answer(response, bytes);
  }

  /** The session's token, to look for it behind the scene. */
  get token(): string | undefined {
    return this.cookie?.split('=')[1];
  }

  private keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? '';
      this.cookie = pair.endsWith('=') ? undefined : pair;
    }
  }
}

/** An answer that is wholly here. */
export class Answer {
  constructor(
    private readonly response: Response,
    readonly bytes: Buffer,
  ) {}

  get status(): number {
    return this.response.status;
  }

  get headers(): Headers {
    return this.response.headers;
  }

  get text(): string {
    return this.bytes.toString('utf8');
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a spec says what it expects; a wrong word fails it
  json<T = Record<string, unknown>>(): T {
    return JSON.parse(this.text) as T;
  }
}
