/** Why a server took no file, by the code of its refusal (`apps/meteor/app/file-upload/server/lib/FileUpload.ts`). */
const refusals = {
    'error-file-upload-disabled': 'disabled',
    'error-direct-message-file-upload-not-allowed': 'direct',
    'error-file-too-large': 'size',
    'error-invalid-file-type': 'type',
} as const;

export type UploadRefusal = (typeof refusals)[keyof typeof refusals] | 'unknown';

/** An app is told the text of the refusal alone, which ends in its code; by the oldest engine, `[object Object]`. */
export function uploadRefusal(error: unknown): UploadRefusal {
    const text = error instanceof Error ? error.message : '';
    const known = Object.entries(refusals).find(([code]) => text.includes(`[${code}]`));
    return known?.[1] ?? 'unknown';
}
