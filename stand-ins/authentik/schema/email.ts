import { domainToASCII } from 'node:url';

const LOCAL = /^(?:[-!#$%&'*+/=?^_`{}|~0-9a-z]+(?:\.[-!#$%&'*+/=?^_`{}|~0-9a-z]+)*|"(?:[^\\"\r\n]|\\.)*")$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9]{1,59})$/i;
const ADDRESS_LITERAL = /^\[[0-9a-f.:]+\]$/i;

/** Whether Django takes it for an e-mail address (`django/core/validators.py`): ASCII before the @, any domain behind it. */
export function isEmail(text: string): boolean {
    const at = text.lastIndexOf('@');
    const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
    return (
        at > 0 &&
        LOCAL.test(local) &&
        (domain === 'localhost' || ADDRESS_LITERAL.test(domain) || DOMAIN.test(domainToASCII(domain)))
    );
}
