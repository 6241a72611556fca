import multer from 'multer';
import { MeteorError } from '../model';
import type { Call } from './api';

export interface Upload {
    file: Buffer;
    fields: Record<string, string>;
}

/**
 * The one file of a multipart body, in the field `app` (`apps/meteor/app/api/server/lib/getUploadFormData.ts`).
 * @throws MeteorError `invalid-field`, `No file uploaded`; Error for a body that is no multipart
 */
export async function readUpload({ request, response }: Call, field: string): Promise<Upload> {
    const type = request.get('content-type');
    if (type === undefined) throw new Error('Missing Content-Type');
    if (!type.startsWith('multipart/form-data')) throw new Error(`Unsupported content type: ${type}`);
    await new Promise<void>((resolve, reject) => {
        multer({ storage: multer.memoryStorage() }).single(field)(request, response, (error: unknown) => {
            if (error instanceof multer.MulterError && error.code === 'LIMIT_UNEXPECTED_FILE') {
                reject(new MeteorError('invalid-field'));
            } else if (error instanceof Error) reject(error);
            else resolve();
        });
    });
    if (!request.file) throw new MeteorError('No file uploaded');
    return { file: request.file.buffer, fields: { ...(request.body as Record<string, string>) } };
}
