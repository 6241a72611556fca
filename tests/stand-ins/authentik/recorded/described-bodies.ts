/** Bodies that the recordings describe because they are long or no text, by their description. */
export const DESCRIBED_BODIES: Readonly<Record<string, Buffer>> = {
    // JSON in latin-1, and with a byte order mark
    '<12 bytes>': Buffer.from('{"name":"ü"}', 'latin1'),
    '<5 bytes>': Buffer.from('\uFEFF{}'),
    '<5022 bytes>': Buffer.from(`{"name":"${'a'.repeat(5000)}","slug":"x"}`),
    '<200009 bytes>': Buffer.from(`{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    '<3000011 bytes>': Buffer.from(`{"name":"${'a'.repeat(3_000_000)}"}`),
    '<grant_type of 3,000,000 characters>': Buffer.from(`grant_type=${'a'.repeat(3_000_000)}`),
    '<2,000 fields>': Buffer.from(Array.from({ length: 2000 }, (_, n) => `f${n}=1`).join('&')),
};
