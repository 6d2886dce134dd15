// Where the site will stand: SITE_URL, else GitHub Pages of the repository that builds it, else the address of `npm start`.

/** Absolute, with a slash at its end. Throws when SITE_URL is not an address. */
export function siteUrl(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const asked = env.SITE_URL;
  if (asked) {
    const url = new URL(asked);
    if (!/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL is ${asked}: give an http(s) address.`);
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  }
  const [owner, repository] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (owner && repository)
    return repository.toLowerCase() === `${owner.toLowerCase()}.github.io`
      ? `https://${repository.toLowerCase()}/`
      : `https://${owner.toLowerCase()}.github.io/${repository}/`;
  return `http://127.0.0.1:${env.PORT ?? '4173'}/`;
}
