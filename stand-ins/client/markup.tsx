import { Icon } from '@rocket.chat/fuselage';
import { parse, type Inlines, type Markup as Marked, type Root } from '@rocket.chat/message-parser';
import { Fragment, type ReactElement } from 'react';

/** What a server can switch on in `apps/meteor/lib/parseMessageTextToAstMarkdown` and what is on by default. */
const options = { colors: true, emoticons: true };

/**
 * A text as the client draws what its parser makes of it (`packages/gazzodown`, which is not on npm): the elements are those, the styles
 * are fuselage's. What the app never means to say is drawn with `data-unknown`.
 */
export function Markup({ text }: { text: string }): ReactElement {
    return <Blocks nodes={parse(text, options)} />;
}

function Blocks({ nodes }: { nodes: Root }): ReactElement {
    return (
        <>
            {nodes.map((node, index) => (
                <Block key={index} node={node} />
            ))}
        </>
    );
}

function Block({ node }: { node: Root[number] }): ReactElement {
    switch (node.type) {
        case 'PARAGRAPH':
            return (
                <div>
                    <Inline nodes={node.value} />
                </div>
            );
        case 'LINE_BREAK':
            return <br />;
        case 'ORDERED_LIST':
            return (
                <ol>
                    {node.value.map(({ value, number }, index) => (
                        <li key={index} value={number}>
                            <Inline nodes={value} />
                        </li>
                    ))}
                </ol>
            );
        case 'UNORDERED_LIST':
            return (
                <ul>
                    {node.value.map(({ value }, index) => (
                        <li key={index}>
                            <Inline nodes={value} />
                        </li>
                    ))}
                </ul>
            );
        case 'CODE':
            return (
                <pre>
                    <code>{node.value.map(({ value }) => value.value).join('\n')}</code>
                </pre>
            );
        default:
            return <div data-unknown={node.type}>{JSON.stringify(node.value)}</div>;
    }
}

/** Rocket.Chat has a picture for each; a machine may have no font with them. */
function Emoji({ sign }: { sign: string }): ReactElement {
    return sign === '⏳' ? <Icon name="clock" size="x16" title={sign} /> : <span>{sign}</span>;
}

function Inline({ nodes }: { nodes: readonly (Inlines | Marked)[] }): ReactElement {
    return (
        <>
            {nodes.map((node, index) => (
                <Fragment key={index}>{drawn(node)}</Fragment>
            ))}
        </>
    );
}

function drawn(node: Inlines | Marked): ReactElement {
    switch (node.type) {
        case 'PLAIN_TEXT':
            return <>{node.value}</>;
        case 'BOLD':
            return (
                <strong>
                    <Inline nodes={node.value} />
                </strong>
            );
        case 'INLINE_CODE':
            return <code>{node.value.value}</code>;
        case 'LINK': {
            const { src, label } = node.value;
            return (
                <a href={src.value}>
                    <Inline nodes={Array.isArray(label) ? label : [label]} />
                </a>
            );
        }
        case 'MENTION_CHANNEL':
            // a link only in stored messages, of which the server knows the rooms: answers to one person are not stored
            return <>{`#${node.value.value}`}</>;
        case 'EMOJI':
            if ('unicode' in node) return <Emoji sign={node.unicode} />;
            return <span data-unknown={node.type}>{node.shortCode}</span>;
        default:
            return <span data-unknown={node.type}>{JSON.stringify(node.value)}</span>;
    }
}
