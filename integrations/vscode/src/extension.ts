// Starts `grantlint lsp` and connects it to the editor; everything else is the server's.
import * as vscode from 'vscode';
import { LanguageClient, LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';

const kShowCalls = 'grantlint.showCalls'; // what the lens on a grant runs: analyzer/lsp/client.h

let client: LanguageClient | undefined;

function createClient(): LanguageClient {
    const settings = vscode.workspace.getConfiguration('grantlint');
    const server: ServerOptions = {
        command: settings.get<string>('path', 'grantlint'),
        args: ['lsp', ...settings.get<string[]>('arguments', [])],
    };
    const options: LanguageClientOptions = {
        documentSelector: [
            ...['c', 'cpp', 'objective-c', 'objective-cpp'].map((language) => ({ scheme: 'file', language })),
            { scheme: 'file', pattern: '**/{grantlint.json,.grantlint.json}' },
        ],
        initializationOptions: {
            inlayHints: settings.get('inlayHints', false),
            verbose: settings.get('verbose', false),
            commands: [kShowCalls],
        },
        synchronize: { configurationSection: 'grantlint' },
    };
    return new LanguageClient('grantlint', 'grantlint', server, options);
}

async function start(): Promise<void> {
    client = createClient();
    try {
        await client.start();
    } catch (error) {
        const path = vscode.workspace.getConfiguration('grantlint').get('path');
        void vscode.window.showErrorMessage(`grantlint: '${path}' could not be started; the setting grantlint.path says where it is. ${error}`);
    }
}

async function stop(): Promise<void> {
    const old = client;
    client = undefined;
    await old?.stop();
}

interface Place { uri: string; range: { start: vscode.Position; end: vscode.Position } }

function showCalls(uri: string, at: vscode.Position, calls: Place[]): Thenable<unknown> {
    const position = (one: vscode.Position) => new vscode.Position(one.line, one.character);
    const locations = calls.map((call) => new vscode.Location(vscode.Uri.parse(call.uri), new vscode.Range(position(call.range.start), position(call.range.end))));
    return vscode.commands.executeCommand('editor.action.showReferences', vscode.Uri.parse(uri), position(at), locations);
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    context.subscriptions.push(
        vscode.commands.registerCommand(kShowCalls, showCalls),
        vscode.commands.registerCommand('grantlint.restart', async () => { await stop(); await start(); }),
        vscode.workspace.onDidChangeConfiguration(async (change) => {
            if (!change.affectsConfiguration('grantlint.path') && !change.affectsConfiguration('grantlint.arguments')) return;
            await stop();
            await start();
        }),
    );
    await start();
}

export function deactivate(): Promise<void> { return stop(); }
