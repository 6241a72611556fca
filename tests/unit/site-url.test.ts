import { Failure } from '../../src/model/failure';
import { restAddress, usableSiteUrl } from '../../src/workspace/site-url';

test.each([
    ['https://chat.company', 'https://chat.company'],
    ['https://chat.company/', 'https://chat.company'],
    ['HTTP://Chat.Company:3000/chat//', 'HTTP://Chat.Company:3000/chat'],
    [' https://chat.company/chat ', 'https://chat.company/chat'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
])('%s is where people are sent back to', (value, expected) => {
    expect(usableSiteUrl(value)).toBe(expected);
});

test.each([
    ['', 'cause.empty'],
    ['chat.company', 'cause.no_scheme'],
    ['chat.company:3000', 'cause.no_scheme'],
    ['//chat.company', 'cause.no_scheme'],
    ['https://', 'cause.no_scheme'],
    ['ftp://chat.company', 'cause.no_scheme'],
    ['https://chat.company/?', 'cause.query'],
    ['https://chat.company?team=x', 'cause.query'],
    ['https://chat.company/#/home', 'cause.query'],
    ['https://ada:hunter2@chat.company', 'cause.credentials'],
    ['https://@chat.company', 'cause.credentials'],
    ['https://chat company', 'cause.no_url'],
    ['https://chat.company:port', 'cause.no_url'],
    ['https:\\\\chat.company', 'cause.no_scheme'],
])('%s is no address to send people back to', (value, cause) => {
    let failure: unknown;
    try {
        usableSiteUrl(value);
    } catch (error) {
        failure = error;
    }
    expect(failure).toMatchObject({
        code: 'site_url_unusable',
        details: { what: { code: cause } },
    });
    expect(JSON.stringify((failure as Failure).details)).not.toContain('hunter2');
});

test('requests of the app carry neither a password nor a query of it', () => {
    expect(restAddress('https://ada:hunter2@chat.company/chat/?x=1#y')).toBe('https://chat.company/chat');
    expect(restAddress('https://chat.company/')).toBe('https://chat.company');
    expect(restAddress('chat.company')).toBe('chat.company');
});
