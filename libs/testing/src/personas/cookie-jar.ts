/** Keeps the cookies of one server, as a browser would: by name and path. */
export class CookieJar {
  private readonly cookies = new Map<string, { name: string; value: string; path: string }>();

  keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const [name = '', ...rest] = pair.split('=');
      const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
      const value = rest.join('=');
      const life = attributes.find((attribute) => /^max-age=/i.test(attribute))?.slice(8);
      const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice(8);
      const isOver = life === undefined ? Date.parse(expires ?? '') <= Date.now() : Number(life) <= 0;
      const isGone = value === '' || isOver;
      if (isGone) this.cookies.delete(`${name} ${path}`);
      else this.cookies.set(`${name} ${path}`, { name, value, path });
    }
  }

  /** The Cookie header for a path; undefined when there is nothing to send. */
  headerFor(path: string): string | undefined {
    const fitting = [...this.cookies.values()].filter((cookie) => path.startsWith(cookie.path));
    return fitting.length === 0 ? undefined : fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
  }
}
