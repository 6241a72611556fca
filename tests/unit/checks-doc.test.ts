import { readFileSync } from 'node:fs';
import { checkIds } from '../../src/check/judge/check-ids';
import { failureCodes } from '../../src/report/failure-text';

const text = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8');
const [, checks = '', failures = ''] = text.split(/^## .+$/m);

function headings(part: string): string[] {
    return [...part.matchAll(/^### (.+)$/gm)].map((match) => match[1] ?? '');
}

test('every check has its explanation, in the order in which an answer shows them, and none is left over', () => {
    expect(headings(checks)).toEqual([...checkIds]);
});

test('every failure has its explanation, and none is left over', () => {
    expect(headings(failures).sort()).toEqual([...failureCodes].sort());
});

test('no heading is there twice, so that each anchor leads to one place', () => {
    const all = headings(text);
    expect(all).toHaveLength(new Set(all).size);
});

test('each explanation is two to four lines and says what to do', () => {
    const parts = text.split(/^### /m).slice(1);
    for (const part of parts) {
        const [heading, ...rest] = part.replace(/^## [^]*/m, '').split('\n');
        const lines = rest.filter((line) => line.trim() !== '');
        expect({ heading, lines: lines.length >= 2 && lines.length <= 4 }).toEqual({ heading, lines: true });
        expect({ heading, action: lines.some((line) => line.startsWith('→ ')) }).toEqual({ heading, action: true });
    }
});

test('every link inside the page leads to a heading', () => {
    const anchors = headings(text);
    for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
});
