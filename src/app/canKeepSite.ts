type Page = {
  readonly isTop: boolean;
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly search: string;
};

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** What `canKeepSite` asks of a window. */
export const readPage = ({ top, origin, location }: Window): Page => ({
  isTop: top === window,
  origin,
  protocol: location.protocol,
  hostname: location.hostname,
  search: location.search,
});

/** Whether the site may be kept for use without a network: by a visitor to it, not from within somebody else's page. */
export function canKeepSite({ isTop, origin, protocol, hostname, search }: Page): boolean {
  const isSecure = protocol === 'https:' || loopback.includes(hostname);
  return isTop && origin !== 'null' && isSecure && new URLSearchParams(search).get('mode') !== 'embed';
}
