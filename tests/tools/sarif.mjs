// Judges SARIF files: Microsoft's multitool, with the standard's rules and GitHub's. It ends with 0 even where it finds errors, so
// its words count. What it says of informationUri is known: this tool has no address to give.
//
//   node sarif.mjs FILE…        exit status 77: the multitool is not installed
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tool = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
if (!existsSync(tool)) {
  console.log('skipped: @microsoft/sarif-multitool is not installed');
  process.exit(77);
}
chmodSync(tool, 0o755);
const folder = mkdtempSync(join(tmpdir(), 'grantlint-sarif-'));
let problems = 0;
for (const [index, file] of process.argv.slice(2).entries()) {
  const copy = join(folder, `${index}.sarif`);
  copyFileSync(file, copy);
  const { stdout, stderr } = spawnSync(tool, ['validate', copy, '--rule-kind', 'Sarif;Ghas'], { encoding: 'utf8' });
  const lines = (stdout + stderr).split('\n');
  const bad = lines.filter((line) => /: (error|warning|note) /.test(line) && !line.includes('informationUri'));
  problems += bad.length;
  bad.forEach((line) => console.log(`${file}: ${line}`));
  if (!stdout.includes('Analysis completed successfully')) {
    problems += 1;
    console.log(`${file}: not analysed\n${stdout}${stderr}`);
  }
}
rmSync(folder, { recursive: true });
console.log(`${process.argv.length - 2} files, ${problems} problems`);
process.exit(problems === 0 ? 0 : 1);
