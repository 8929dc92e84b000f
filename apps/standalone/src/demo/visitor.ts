/** Speaks with a running instance as one person's browser does. */
export class Visitor {
  private cookie = '';

  constructor(private readonly url: string) {}

  post(path: string, body: unknown): Promise<unknown> {
    return this.send('POST', path, body);
  }

  patch(path: string, body: unknown): Promise<unknown> {
    return this.send('PATCH', path, body);
  }

  /** Sends a file as a form does. */
  async putFile(path: string, content: Buffer): Promise<void> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), 'photo.png');
    await this.send('PUT', path, form);
  }

  get(path: string): Promise<unknown> {
    return this.send('GET', path);
  }

  private async send(method: string, path: string, body?: unknown): Promise<unknown> {
    const isForm = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      headers: { cookie: this.cookie, ...(body !== undefined && !isForm && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
    return text === '' ? null : JSON.parse(text);
  }
}
