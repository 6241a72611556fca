import { readFileSync } from 'node:fs';
import { messages } from '../../src/texts/languages';

const page = readFileSync(new URL('../../docs/troubleshooting.md', import.meta.url), 'utf8');
/** What Rocket.Chat says, and not the app. */
const ofTheServer = ['No such command'];

test('whatever the page quotes of the app, as what an administrator sees, is what the app says', () => {
    const [, section = ''] = page.split('\n## The app\n');
    const seen = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| ([^|]*) \|/gm)].map(([, cell = '']) => cell);
    const quoted = seen.flatMap((cell) => [...cell.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text));
    expect(quoted.length).toBeGreaterThan(3);
    const said = Object.values<string>(messages.en);
    const isSaid = (text: string): boolean =>
        said.some((message) => {
            let from = 0;
            return text
                .split('…')
                .map((part) => part.trim())
                .every((part) => {
                    const at = message.indexOf(part, from);
                    from = at + part.length;
                    return at >= 0;
                });
        });
    expect(quoted.filter((text) => !ofTheServer.includes(text) && !isSaid(text))).toEqual([]);
    expect(isSaid('Run … is at rest')).toBe(false);
});
