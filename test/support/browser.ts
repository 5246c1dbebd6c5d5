/** As much of a browser as a sign-in needs: cookies by path, and redirects that are followed one by one. */
export class Browser {
  readonly #cookies = new Map<string, { readonly name: string; readonly value: string; readonly path: string }>();

  /** One request; redirects are not followed. */
  async request(url: string, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(url);
    const cookie = [...this.#cookies.values()]
      .filter(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Follows redirects until there is a page, or an address that `stopAt` says is not to be asked. */
  async follow(url: string, init: RequestInit = {}, stopAt: (url: string) => boolean = () => false) {
    let response = await this.request(url, init);
    let at = url;
    for (let hop = 0; hop < 10; hop++) {
      const location = response.headers.get('location');
      if (location === null) return { response, url: at };
      at = new URL(location, at).href;
      if (stopAt(at)) return { response, url: at };
      response = await this.request(at);
    }
    throw new Error(`too many redirects, the last to ${at}`);
  }

  forget(name: string): void {
    for (const key of this.#cookies.keys()) if (key.startsWith(`${name};`)) this.#cookies.delete(key);
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const attribute = (wanted: string) =>
      attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const path = attribute('path') ?? '/';
    const expires = attribute('expires');
    const isOver = value === '' || (expires !== undefined && Date.parse(expires) <= Date.now());
    if (isOver) this.#cookies.delete(`${name};${path}`);
    else this.#cookies.set(`${name};${path}`, { name, value, path });
  }
}
