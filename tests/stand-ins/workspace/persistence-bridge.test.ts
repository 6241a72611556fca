import { Workspace } from '../../../stand-ins/workspace';
import { persistenceBridge } from '../../../stand-ins/workspace/bridges/persistence';

const run = { model: 'misc', id: 'run' };
const link = { model: 'user', id: 'u1' };

function lab() {
    const workspace = new Workspace();
    return { workspace, bridge: persistenceBridge(workspace) };
}

test('reading finds what has all the associations asked for, of this app only', async () => {
    const { bridge } = lab();
    await bridge.createWithAssociations({ n: 1 }, [run, link], 'a');
    await bridge.createWithAssociations({ n: 2 }, [run], 'a');
    await bridge.createWithAssociations({ n: 3 }, [run], 'b');
    expect(await bridge.readByAssociations([run], 'a')).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await bridge.readByAssociations([link, run], 'a')).toEqual([{ n: 1 }]);
});

test('updating takes exactly these associations in this order, the first such record, and inserts only when told to', async () => {
    const { workspace, bridge } = lab();
    await bridge.createWithAssociations({ n: 1 }, [run, link], 'a');
    await bridge.updateByAssociations([run], { n: 2 }, false, 'a');
    await bridge.updateByAssociations([link, run], { n: 3 }, true, 'a');
    await bridge.updateByAssociations([run, link], { n: 4 }, true, 'a');
    expect(workspace.records()).toEqual([{ n: 4 }, { n: 3 }]);
});

test('what was read or stored is a copy', async () => {
    const { bridge } = lab();
    const data = { list: [1] };
    await bridge.createWithAssociations(data, [run], 'a');
    data.list.push(2);
    ((await bridge.readByAssociations([run], 'a'))[0] as typeof data).list.push(3);
    expect(await bridge.readByAssociations([run], 'a')).toEqual([{ list: [1] }]);
});

test('removing gives back what was removed; purging takes everything of the app', async () => {
    const { workspace, bridge } = lab();
    await bridge.createWithAssociations({ n: 1 }, [run, link], 'a');
    await bridge.createWithAssociations({ n: 2 }, [run], 'a');
    await bridge.create({ n: 3 }, 'b');
    expect(await bridge.removeByAssociations([link], 'a')).toEqual([{ n: 1 }]);
    await bridge.purge('a');
    expect(workspace.records()).toEqual([{ n: 3 }]);
});

test('only objects are stored, and updating by id does not exist', async () => {
    const { bridge } = lab();
    await expect(bridge.create('text', 'a')).rejects.toThrow('it must be an object');
    await expect(bridge.update()).rejects.toThrow('Not implemented.');
});

test('two servers on one database find what either has stored or removed, and what was put there beside them', async () => {
    const { workspace, bridge } = lab();
    const other = persistenceBridge(workspace);
    await bridge.createWithAssociations({ n: 1 }, [run], 'a');
    await other.createWithAssociations({ n: 2 }, [run, link], 'a');
    expect(await bridge.readByAssociations([run], 'a')).toEqual([{ n: 1 }, { n: 2 }]);
    await bridge.removeByAssociations([link], 'a');
    expect(await other.readByAssociations([run], 'a')).toEqual([{ n: 1 }]);
    workspace.model.persistence.push({ _id: 'x', appId: 'a', associations: [run], data: { n: 3 } });
    expect(await bridge.readByAssociations([run], 'a')).toEqual([{ n: 1 }, { n: 3 }]);
    expect(await other.removeByAssociations([run], 'a')).toEqual([{ n: 1 }, { n: 3 }]);
    expect(workspace.records()).toEqual([]);
});
