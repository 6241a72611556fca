import { HttpStatusCode, type IRead } from '@rocket.chat/apps-engine/definition/accessors';
import {
    ApiEndpoint,
    type IApiEndpointInfo,
    type IApiRequest,
    type IApiResponse,
} from '@rocket.chat/apps-engine/definition/api';

export class GreetingEndpoint extends ApiEndpoint {
    override path = 'greeting';

    async post(request: IApiRequest, _endpoint: IApiEndpointInfo, read: IRead): Promise<IApiResponse> {
        const greeting: unknown = await read.getEnvironmentReader().getSettings().getValueById('greeting');
        return this.json({
            status: HttpStatusCode.CREATED,
            content: { greeting, query: request.query, content: request.content as unknown },
        });
    }
}
