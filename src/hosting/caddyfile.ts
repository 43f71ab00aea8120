import { words } from '../i18n/words.ts';
import { caching, commonHeaders, contentTypes, openerPolicy, policies, type Hosting } from './headers.ts';
import { parseListen } from './listen.ts';

/** A Caddyfile that serves the built site with its headers, its compressed files and its own page for what is not there. */
export function caddyfile(hosting: Hosting): string {
  const { listen, root, base } = hosting;
  return `# ${words('server.generated')}
{
	admin off
}

${siteAddress(listen)}
	root * ${quoted(root)}
	@editor path ${base}admin/*
	@drawings path *.svg
	@pages not path ${base}admin/* *.svg
	@hashed path ${base}_astro/*
	@others not path ${base}_astro/*
	header {
${Object.entries(commonHeaders)
  .map(([name, value]) => `		${name} ${quoted(value)}`)
  .join('\n')}
	}
	# Taking away waits for the answer, and an answer that is an error loses what waits: it stands apart.
	header -Server
	header @pages Content-Security-Policy ${quoted(policies.pages)}
	header @drawings Content-Security-Policy ${quoted(policies.drawings)}
	header @editor Content-Security-Policy ${quoted(policies.editor)}
	header @pages Cross-Origin-Opener-Policy ${quoted(openerPolicy.pages)}
	header @editor Cross-Origin-Opener-Policy ${quoted(openerPolicy.editor)}
	header @hashed Cache-Control ${quoted(caching.hashed)}
	header @others Cache-Control ${quoted(caching.others)}
${Object.entries(contentTypes)
  .map(
    ([extension, type]) =>
      `	header *.${extension} Content-Type ${quoted(`${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}`)}`,
  )
  .join('\n')}
${base === '/' ? '' : `	redir / ${base}\n`}${hosting.login === undefined ? files : behindLogin(hosting.login)}
	handle_errors {
		header -Server
		@missing expression \`{err.status_code} in [403, 404]\`
		rewrite @missing ${base}404.html
		file_server @missing {
			status 404
		}
	}
}
`;
}

const files = `	file_server {
		precompressed br gzip
	}`;

/** Beginning of the site's block. An address of the machine goes into `bind`: for a name, Caddy wants a certificate. */
function siteAddress(listen: string): string {
  const { host, isAddress, port = 80 } = parseListen(listen);
  return isAddress && host !== undefined ? `:${port} {\n\tbind ${host}` : `${listen} {`;
}

/** Nobody sees a file before oauth2-proxy has said who it is. */
function behindLogin(login: string): string {
  return `	handle /oauth2/* {
		reverse_proxy ${login}
	}
	handle {
		forward_auth ${login} {
			uri /oauth2/auth
			@unknown status 401
			handle_response @unknown {
				redir * /oauth2/sign_in?rd={http.request.uri}
			}
		}
${files.replace(/^/gm, '	')}
	}`;
}

/** A word of a Caddyfile. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, String.raw`\$&`)}"`;
}
