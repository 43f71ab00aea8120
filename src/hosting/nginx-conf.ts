import { words } from '../i18n/words.ts';
import { caching, commonHeaders, contentTypes, openerPolicy, policies, type Hosting } from './headers.ts';
import { parseListen } from './listen.ts';

/** A file for nginx's `conf.d/` that serves the built site as the Caddyfile does; of compressed files it knows gzip. */
export function nginxConf({ listen, root, base, login }: Hosting): string {
  const { host = '_', isAddress, port = 80 } = parseListen(listen);
  return `# ${words('server.generated')}
map $uri $handbook_policy {
	default ${quoted(policies.pages)};
	~^${base}admin/ ${quoted(policies.editor)};
	~\\.svg$ ${quoted(policies.drawings)};
}
map $uri $handbook_opener {
	default ${quoted(openerPolicy.pages)};
	~^${base}admin/ ${quoted(openerPolicy.editor)};
}
map $uri $handbook_cache {
	default ${quoted(caching.others)};
	~^${base}_astro/ ${quoted(caching.hashed)};
}

server {
	listen ${isAddress ? `${host}:${port}` : port};
	server_name ${isAddress ? '_' : host};
	server_tokens off;
	absolute_redirect off;
	root ${quoted(root)};
	index index.html;
	charset utf-8;
	charset_types text/css text/calendar text/csv text/markdown text/plain text/xml application/javascript application/json application/xml image/svg+xml;
	gzip_static on;
	include mime.types;
	types {
		text/csv csv;
		application/javascript mjs;
${Object.entries(contentTypes)
  .map(([extension, type]) => `		${type} ${extension};`)
  .join('\n')}
	}

${Object.entries(commonHeaders)
  .map(([header, value]) => `	add_header ${header} ${quoted(value)} always;`)
  .join('\n')}
	add_header Content-Security-Policy $handbook_policy always;
	add_header Cross-Origin-Opener-Policy $handbook_opener always;
	add_header Cache-Control $handbook_cache always;

	error_page 403 404 =404 ${base}404.html;
${base === '/' ? '' : `	location = / {\n		return 302 ${base};\n	}\n`}${login === undefined ? '' : behindLogin(login, base)}	location / {
		try_files $uri $uri/ =404;
	}
}
`;
}

/** Nobody sees a file before oauth2-proxy has said who it is. */
function behindLogin(login: string, base: string): string {
  return `	auth_request /oauth2/auth;
	error_page 401 = @login;
	location @login {
		auth_request off;
		return 302 /oauth2/sign_in?rd=$request_uri;
	}
	location = /oauth2/auth {
		internal;
		auth_request off;
		proxy_pass http://${login};
		proxy_pass_request_body off;
		proxy_set_header Content-Length "";
		proxy_set_header Host $host;
	}
	location /oauth2/ {
		auth_request off;
		proxy_pass http://${login};
		proxy_set_header Host $host;
		proxy_set_header X-Forwarded-Proto $scheme;
	}
	location = ${base}404.html {
		internal;
	}
`;
}

/** A word of nginx's configuration; a dollar would begin a variable, and none of ours has one. */
function quoted(text: string): string {
  if (/[$\n]/.test(text)) throw new Error(`nginxConf: cannot write ${JSON.stringify(text)}`);
  return `"${text.replace(/[\\"]/g, String.raw`\$&`)}"`;
}
