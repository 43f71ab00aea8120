import { describe, expect, test } from 'vitest';
import { caddyfile } from './caddyfile.ts';
import { parseListen } from './listen.ts';
import { nginxConf } from './nginx-conf.ts';
import { servedAt } from './served-at.ts';

describe('where to listen', () => {
  test.each([
    [':8080', { isAddress: false, port: 8080 }],
    ['handbook.example.com', { host: 'handbook.example.com', isAddress: false }],
    ['oauth2-proxy:4180', { host: 'oauth2-proxy', isAddress: false, port: 4180 }],
    ['127.0.0.1:8080', { host: '127.0.0.1', isAddress: true, port: 8080 }],
  ])('is read from %s', (text, listen) => {
    expect(parseListen(text)).toEqual(listen);
  });

  test.each([
    '',
    ':',
    '8080',
    ':0',
    ':65536',
    ':http',
    'a:b:1',
    '1.2.3',
    'a..b',
    '-a',
    'a b',
    'http://a',
    'a/b',
  ])('is not %j', (text) => {
    expect(() => parseListen(text)).toThrow('is no [host][:port]');
  });
});

test.each([
  [':8080', 'listen 8080;', 'server_name _;'],
  ['handbook.example.com', 'listen 80;', 'server_name handbook.example.com;'],
  ['handbook.example.com:8443', 'listen 8443;', 'server_name handbook.example.com;'],
  ['127.0.0.1:8080', 'listen 127.0.0.1:8080;', 'server_name _;'],
  ['127.0.0.1', 'listen 127.0.0.1:80;', 'server_name _;'],
])('nginx told to listen at %s listens there, by the name that was given', (listen, ...lines) => {
  const written = nginxConf({ listen, root: '/srv', base: '/' }).split('\n');
  expect(written.map((line) => line.trim())).toEqual(expect.arrayContaining(lines));
});

test.each([
  [':8080', ':8080 {'],
  ['handbook.example.com:8443', 'handbook.example.com:8443 {'],
  ['127.0.0.1:8080', ':8080 {\n\tbind 127.0.0.1\n'],
  ['127.0.0.1', ':80 {\n\tbind 127.0.0.1\n'],
])('Caddy told to listen at %s listens there', (listen, begin) => {
  expect(caddyfile({ listen, root: '/srv', base: '/' })).toContain(`\n${begin}`);
});

test.each([
  [{ host: 'localhost', port: 4321, base: '/' }, 'http://localhost:4321/'],
  [{ host: 'localhost', port: 4321, base: '/handbook' }, 'http://localhost:4321/handbook/'],
  [{ host: '::1', port: 80, base: '/team/handbook/' }, 'http://[::1]:80/team/handbook/'],
])('%o is opened at %s', (served, address) => {
  expect(servedAt(served)).toBe(address);
});
