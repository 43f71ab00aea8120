import { isIPv4 } from 'node:net';

/** Where a server listens: a name that readers type, or an address of the machine; a port. */
export interface Listen {
  host?: string;
  /** Whether the host is an address of the machine to bind to, not a name that readers type. */
  isAddress: boolean;
  port?: number;
}

/**
 * Read `[host][:port]`: `:8080`, `handbook.example.com`, `handbook.example.com:8443`, `127.0.0.1:8080`.
 *
 * @throws {Error} that says what is expected, when it is anything else.
 */
export function parseListen(text: string): Listen {
  const [, host = '', digits] = /^([\w.-]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const port = digits === undefined ? undefined : Number(digits);
  const isAddress = isIPv4(host);
  const isPort = port === undefined || (port >= 1 && port <= 65_535);
  if ((host === '' && port === undefined) || !isPort || (host !== '' && !isAddress && !isName(host)))
    throw new Error(
      `"${text}" is no [host][:port] such as :8080, handbook.example.com or 127.0.0.1:8080; ports go from 1 to 65535`,
    );
  return { ...(host === '' ? {} : { host }), isAddress, ...(port === undefined ? {} : { port }) };
}

/** Labels with dots between them, the last of which is no number: what ends in a number is an address or nothing. */
function isName(host: string): boolean {
  const labels = host.split('.');
  return labels.every((label) => /^\w(?:[\w-]*\w)?$/.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
}
