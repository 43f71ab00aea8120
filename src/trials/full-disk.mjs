// Loaded before a build by `--import`: after so many bytes (FULL_AFTER), the disk is full.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env['FULL_AFTER']);
const refuse = (path, size) => {
  left -= size;
  if (left > 0) return undefined;
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
