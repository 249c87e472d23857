// A client that asks for diagnostics is given them, is never sent any, and is told when to ask again.
//
//   node lsp_pull.mjs GRANTLINT FOLDER      the folder holds client.c and grantlint.json; 77: vscode-jsonrpc is not installed
import assert from 'node:assert/strict';
import { Session, rpc } from './lsp_session.mjs';

const [grantlint, folder] = process.argv.slice(2);
const methods = [];
let refreshed;
const refresh = new Promise((resolve) => { refreshed = resolve; });
const session = new Session(grantlint, folder, (method) => {
  methods.push(method);
  if (method === 'workspace/diagnostic/refresh') refreshed();
});
const pull = (name, previousResultId) => session.ask('textDocument/diagnostic', { textDocument: { uri: session.uri(name) }, previousResultId });

const { capabilities } = await session.begin({ textDocument: { diagnostic: {}, publishDiagnostics: {} }, workspace: { diagnostics: { refreshSupport: true } } });
assert.equal(capabilities.diagnosticProvider.workspaceDiagnostics, true);
await session.open('client.c', 'c');
const first = await pull('client.c');
assert.deepEqual(first.items.map((one) => one.code), ['missing-grant']);
assert.equal((await pull('client.c', first.resultId)).kind, 'unchanged');
const whole = await session.ask('workspace/diagnostic', { previousResultIds: [] });
assert.ok(whole.items.some((one) => one.uri === session.uri('client.c')));
const cancelled = new rpc.CancellationTokenSource();
const waits = session.ask('workspace/diagnostic', { previousResultIds: whole.items.map((one) => ({ uri: one.uri, value: one.resultId })) }, cancelled.token);
cancelled.cancel();
await assert.rejects(waits, { code: -32800 });
await session.open('grantlint.json', 'jsonc');
await session.notify('textDocument/didChange', {
  textDocument: { uri: session.uri('grantlint.json'), version: 2 },
  contentChanges: [{ text: '{"permissions": ["ReadCallLog"]}' }],
});
await refresh;
assert.deepEqual((await pull('client.c')).items, []);
assert.ok(!methods.includes('textDocument/publishDiagnostics'));
assert.equal(await session.leave(), 0);
console.log('vscode-jsonrpc: pulled, never pushed');
