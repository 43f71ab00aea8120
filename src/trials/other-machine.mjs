// Loaded before a build by `--import`: folders list their files in another order, and it is another day.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const later = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + later] : parts));
  }
  static now() {
    return RealDate.now() + later;
  }
};

const { readdirSync, readdir } = fs;
const readdirLater = fs.promises.readdir;
const turned = (entries) => (Array.isArray(entries) ? entries.toReversed() : entries);
fs.readdirSync = (...args) => turned(readdirSync(...args));
fs.promises.readdir = async (...args) => turned(await readdirLater(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, entries) => done(error, turned(entries)));
};
syncBuiltinESMExports();
