// Where mistakes are told: the repository that built the page, else the one behind GitHub Pages, else a letter.

/** Set by the build (vite.config.ts) to the address of the repository, or to nothing. */
declare const __REPOSITORY__: string | undefined;

type Place = Pick<Location, 'hostname' | 'pathname'>;

/** `owner.github.io/name/` is served from `github.com/owner/name`. Null where nothing tells. */
export function repositoryOf(built: string, { hostname, pathname }: Place): string | null {
  if (/^https:\/\/[^\s"'<>]+$/.test(built)) return built.replace(/\/$/, '');
  const owner = /^([a-z\d-]+)\.github\.io$/i.exec(hostname)?.[1];
  if (!owner) return null;
  return `https://github.com/${owner}/${pathname.split('/')[1] || hostname}`;
}

export const repository = (): string | null =>
  repositoryOf(typeof __REPOSITORY__ === 'string' ? __REPOSITORY__ : '', location);

/** A pre-filled issue, or a letter without an address where no repository is known. Nothing is sent by itself. */
export function reportingUrl(home: string | null, title: string, body: string): string {
  const say = encodeURIComponent;
  return home === null
    ? `mailto:?subject=${say(title)}&body=${say(body.replaceAll('\n', '\r\n'))}`
    : `${home}/issues/new?title=${say(title)}&body=${say(body)}`;
}

/** Addresses inside report text stay text: a planted one must not become a link anywhere. */
export const harmless = (quote: string): string => quote.replace(/:\/\//g, '：//').replace(/www\./gi, 'www ');
