// A client made of Microsoft's vscode-jsonrpc, for the scripts beside this one.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const rpc = await import('vscode-jsonrpc/node.js').catch(() => {
  console.log('skipped: vscode-jsonrpc is not installed');
  process.exit(77);
});

// `heard` is told of each message that comes of the server's own accord: method and params.
export class Session {
  constructor(grantlint, folder, heard = () => {}) {
    this.folder = folder;
    this.server = spawn(grantlint, ['lsp', '--no-cache'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = new Promise((resolve) => this.server.on('exit', resolve));
    this.connection = rpc.createMessageConnection(new rpc.StreamMessageReader(this.server.stdout), new rpc.StreamMessageWriter(this.server.stdin));
    this.connection.onNotification((method, params) => heard(method, params));
    this.connection.onUnhandledProgress((params) => heard('$/progress', params));
    this.connection.onRequest((method, params) => { heard(method, params); return null; });
    this.connection.onUnhandledNotification?.(() => {});
    this.connection.listen();
  }

  uri(name) { return pathToFileURL(join(this.folder, name)).href; }
  text(name) { return readFileSync(join(this.folder, name), 'utf8'); }
  ask(method, params, ...token) { return this.connection.sendRequest(method, params, ...token); }
  notify(method, params) { return this.connection.sendNotification(method, params); }

  async begin(capabilities, initializationOptions) {
    const result = await this.ask('initialize', { processId: process.pid, rootUri: pathToFileURL(this.folder).href, capabilities, initializationOptions });
    await this.notify('initialized', {});
    return result;
  }

  open(name, languageId) {
    return this.notify('textDocument/didOpen', { textDocument: { uri: this.uri(name), languageId, version: 1, text: this.text(name) } });
  }

  async leave() {
    await this.connection.sendRequest('shutdown');
    await this.notify('exit');
    const status = await this.ended;
    this.connection.dispose();
    return status;
  }
}
