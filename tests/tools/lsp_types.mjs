// Holds what the server says against the protocol's own types, which Microsoft generates of LSP's meta model: everything that it says in
// three sessions becomes a constant of its type in TypeScript, and the compiler says what is missing, of a wrong kind, or unknown.
//
//   node lsp_types.mjs GRANTLINT FOLDER      the folder holds client.c and grantlint.json; 77: the packages are not installed
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Session } from './lsp_session.mjs';

const ts = (await import('typescript').catch(() => {
  console.log('skipped: typescript is not installed');
  process.exit(77);
})).default;
const [grantlint, folder] = process.argv.slice(2);

const kTypes = {
  'initialize': 'InitializeResult',
  'client/registerCapability': 'RegistrationParams',
  'textDocument/publishDiagnostics': 'PublishDiagnosticsParams',
  'textDocument/diagnostic': 'DocumentDiagnosticReport',
  'workspace/diagnostic': 'WorkspaceDiagnosticReport',
  'textDocument/hover': 'Hover | null',
  'textDocument/codeAction': 'CodeAction[]',
  'textDocument/codeLens': 'CodeLens[]',
  'textDocument/inlayHint': 'InlayHint[]',
  'textDocument/completion': 'CompletionList',
  'textDocument/definition': 'Location[]',
  'textDocument/references': 'Location[]',
  'window/workDoneProgress/create': 'WorkDoneProgressCreateParams',
  '$/progress': '{ token: ProgressToken, value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd }',
};
const said = [];
const note = (method, message) => {
  if (message === undefined || message === null && !kTypes[method]?.includes('null')) return message;
  assert.ok(kTypes[method], `no type is known for ${method}`);
  said.push([method, message]);
  return message;
};

const client = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] }, dataSupport: true, versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    hover: { contentFormat: ['markdown'] },
  },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] }, didChangeWatchedFiles: { dynamicRegistration: true } },
  window: { workDoneProgress: true },
};

async function converse(capabilities, pulls) {
  let published;
  const publication = new Promise((resolve) => { published = resolve; });
  const session = new Session(grantlint, folder, (method, params) => {
    if (params) note(method, params);
    if (method === 'textDocument/publishDiagnostics' && params.uri === session.uri('client.c')) published();
  });
  note('initialize', await session.begin(capabilities, { inlayHints: true, commands: ['grantlint.showCalls'] }));
  await session.open('client.c', 'c');
  await session.open('grantlint.json', 'jsonc');
  const source = { uri: session.uri('client.c') }, manifest = { uri: session.uri('grantlint.json') };
  const lines = session.text('client.c').split('\n');
  const line = lines.findIndex((one) => one.includes('curl_easy_perform'));
  const call = { line, character: lines[line].indexOf('curl_easy') }, grant = { line: 0, character: session.text('grantlint.json').indexOf('SMS') };
  const url = lines.findIndex((one) => one.includes('https')), route = { line: url, character: lines[url].indexOf('/call-log') + 3 };
  const ask = async (method, params) => note(method, await session.ask(method, params));
  if (!pulls) await publication;
  else {
    assert.ok((await ask('textDocument/diagnostic', { textDocument: source })).items.length > 0);
    assert.ok((await ask('workspace/diagnostic', { previousResultIds: [] })).items.length > 0);
  }
  assert.ok(await ask('textDocument/hover', { textDocument: source, position: call }));
  assert.ok(await ask('textDocument/hover', { textDocument: manifest, position: grant }));
  assert.ok((await ask('textDocument/codeAction', { textDocument: source, range: { start: call, end: call }, context: { diagnostics: [] } })).length > 1);
  assert.ok((await ask('textDocument/codeLens', { textDocument: manifest })).length > 0);
  assert.ok((await ask('textDocument/inlayHint', { textDocument: source, range: { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } } })).length > 0);
  assert.ok((await ask('textDocument/completion', { textDocument: manifest, position: grant })).items.length > 0);
  assert.ok((await ask('textDocument/completion', { textDocument: source, position: route })).items.length > 0);
  for (const method of ['textDocument/definition', 'textDocument/references']) await ask(method, { textDocument: manifest, position: grant, context: { includeDeclaration: false } });
  assert.equal(await session.leave(), 0);
}

// Where there is no manifest, with enough sources for progress to be shown.
async function begin_without_manifest() {
  const bare = mkdtempSync(join(tmpdir(), 'grantlint-'));
  copyFileSync(join(folder, 'client.c'), join(bare, 'client.c'));
  for (let i = 0; i < 5; ++i) writeFileSync(join(bare, `more${i}.c`), `int more${i};\n`);
  let read;
  const reading = new Promise((resolve) => { read = resolve; });
  const session = new Session(grantlint, bare, (method, params) => {
    note(method, params ?? undefined);
    if (params?.value?.kind === 'end') read();
  });
  await session.begin(client);
  await session.open('client.c', 'c');
  const lines = session.text('client.c').split('\n');
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const actions = note('textDocument/codeAction', await session.ask('textDocument/codeAction', { textDocument: { uri: session.uri('client.c') }, range, context: { diagnostics: [] } }));
  assert.ok(actions.some((one) => one.edit.documentChanges[0].kind === 'create'));
  await reading;
  assert.equal(await session.leave(), 0);
  rmSync(bare, { recursive: true });
}

await begin_without_manifest();
await converse(client, false);
await converse({ ...client, textDocument: { ...client.textDocument, diagnostic: {} } }, true);

const names = [...new Set(said.flatMap(([method]) => kTypes[method].match(/[A-Z]\w+/g)))];
const text = `import { ${names.map((name) => `type ${name}`).join(', ')} } from 'vscode-languageserver-protocol';\n`
  + said.map(([method, message], i) => `export const said${i}: ${kTypes[method]} = ${JSON.stringify(message)};  // ${method}\n`).join('');
const file = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, 'said.ts');
const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 };
const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists, readFile } = host;
host.getSourceFile = (name, ...rest) => (name === file ? ts.createSourceFile(name, text, options.target) : getSourceFile.call(host, name, ...rest));
host.fileExists = (name) => name === file || fileExists.call(host, name);
host.readFile = (name) => (name === file ? text : readFile.call(host, name));
const problems = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
for (const problem of problems) {
  const at = problem.file ? problem.file.getLineAndCharacterOfPosition(problem.start).line : 0;
  console.log(`${text.split('\n')[at].split('//').pop()}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
}
console.log(`${said.length} messages of ${new Set(said.map(([method]) => method)).size} kinds, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
