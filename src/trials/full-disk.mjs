// Loaded before a build by `--import`: after so many bytes (FULL_AFTER), written by whatever thread, the disk is full.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const shared = getEnvironmentData('full-disk') ?? new SharedArrayBuffer(4); // each thread loads this anew
setEnvironmentData('full-disk', shared);
const written = new Int32Array(shared);
const room = Number(process.env['FULL_AFTER']);

const refuse = (path, size) => {
  if (Atomics.add(written, 0, size) + size < room) return undefined;
  return Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), {
    code: 'ENOSPC',
    path,
  });
};
const sizeOf = (data) => (typeof data === 'string' ? data.length : (data?.byteLength ?? 0));

const { writeFile, writeFileSync } = fs;
const writeFileLater = fs.promises.writeFile;
fs.writeFileSync = (path, data, ...rest) => {
  const error = refuse(path, sizeOf(data));
  if (error) throw error;
  return writeFileSync(path, data, ...rest);
};
fs.promises.writeFile = async (path, data, ...rest) => {
  const error = refuse(path, sizeOf(data));
  if (error) throw error;
  return writeFileLater(path, data, ...rest);
};
fs.writeFile = (path, data, ...rest) => {
  const error = refuse(path, sizeOf(data));
  if (error) rest.at(-1)(error);
  else writeFile(path, data, ...rest);
};
syncBuiltinESMExports();
