import { randomUUID } from 'node:crypto';
import type {
    ApplicationPatch,
    BindingPatch,
    FlowPatch,
    KeyPairPatch,
    ScopeMappingPatch,
    SetUpPatch,
} from '../set-up-file';
import { addStage, newIds } from './add-stage';
import { addApplication, addFlow, newApplication } from './add';
import type { Installation } from './installation';
import { applicationWith, flowWith, found, keyPairNamed, scopeMappingNamed } from './lookup';
import { makeKeyPair } from './make-key-pair';
import { patchProvider } from './patch-provider';
import type { BindingRecord } from './records';
import { removeApplication, removeFlow, removeKeyPair, removeProvider, removeScopeMapping } from './remove';

/** The stand-in's login page has this address: real installations look the flow up in their brand. */
const LOGIN_FLOW = 'default-authentication-flow';

export function patchFlow(installation: Installation, patch: FlowPatch): void {
    if (patch.slug === LOGIN_FLOW && (patch.newSlug ?? LOGIN_FLOW) !== LOGIN_FLOW) {
        throw new Error(`${LOGIN_FLOW} has to stay: people log in by it`);
    }
    const flow =
        [...installation.flows.values()].find(({ slug }) => slug === patch.slug) ??
        addFlow(installation, {
            slug: patch.slug,
            name: patch.name ?? patch.slug,
            title: patch.title ?? patch.slug,
            designation: patch.designation ?? 'authorization',
        });
    flow.slug = patch.newSlug ?? flow.slug;
    flow.name = patch.name ?? flow.name;
    flow.title = patch.title ?? flow.title;
    flow.designation = patch.designation ?? flow.designation;
    flow.asksConsent = patch.asksConsent ?? flow.asksConsent;
    flow.logsOut = patch.logsOut ?? flow.logsOut;
    flow.settings.authentication = patch.authentication ?? flow.settings.authentication;
    flow.policies = patch.policies === undefined ? (flow.policies ?? []) : newIds(patch.policies);
    if (patch.stages)
        flow.stages = patch.stages.map((stage, index) => addStage(installation, stage, `${flow.slug}-${index + 1}`));
}

function patchKeyPair(installation: Installation, { name, newName, type, hasPrivateKey }: KeyPairPatch): void {
    const present = [...installation.keyPairs.values()].find((pair) => pair.name === name);
    const kept = type === undefined || type === present?.keyType ? present : undefined;
    const pk = present?.pk;
    const pair = kept
        ? { ...kept }
        : { ...makeKeyPair(name, type ?? 'rsa', installation.keyPairs.values()), ...(pk !== undefined && { pk }) };
    pair.name = newName ?? name;
    pair.privateKey = hasPrivateKey === false ? null : pair.privateKey;
    // a copy takes the old one's place: the pair that authentik is born with is shared by all stand-ins of a process
    installation.keyPairs.set(pair.pk, pair);
}

function patchScopeMapping(installation: Installation, patch: ScopeMappingPatch): void {
    const present = [...installation.scopeMappings.values()].find(({ name }) => name === patch.name);
    const pk = present?.pk ?? randomUUID();
    const { scope, expression, description, managed, name, newName } = patch;
    installation.scopeMappings.set(pk, {
        pk,
        name: newName ?? name,
        scopeName: scope ?? present?.scopeName ?? name,
        expression: expression ?? present?.expression ?? 'return {}',
        description: description ?? present?.description ?? '',
        managed: managed === undefined ? (present?.managed ?? null) : managed,
    });
}

function patchApplication(installation: Installation, patch: ApplicationPatch): void {
    const application =
        [...installation.applications.values()].find(({ slug }) => slug === patch.slug) ??
        addApplication(installation, newApplication({ slug: patch.slug, name: patch.name ?? patch.slug }));
    application.slug = patch.newSlug ?? application.slug;
    application.name = patch.name ?? application.name;
    application.metaLaunchUrl = patch.launchUrl ?? application.metaLaunchUrl;
    application.policyEngineMode = patch.policyEngineMode ?? application.policyEngineMode;
    application.group = patch.group ?? application.group;
    if (patch.provider !== undefined) {
        const { provider: wanted } = patch;
        const provider = installation.allProviders().find(({ name }) => name === wanted);
        application.provider = wanted === null ? null : found(provider, 'provider', wanted).pk;
    }
}

function policyNamed(installation: Installation, { name, passes }: { name: string; passes: boolean }): string {
    const present = [...installation.policies.values()].find((policy) => policy.name === name);
    const pk = present?.pk ?? randomUUID();
    installation.policies.set(pk, { pk, name, executionLogging: false, isPassing: passes });
    return pk;
}

function addBinding(installation: Installation, patch: BindingPatch): void {
    const { application, group, user, policy } = patch;
    if ([group, user, policy].filter((one) => one !== undefined).length !== 1) {
        throw new Error(`a binding of ${application} needs one of group, user and policy`);
    }
    const pk = randomUUID();
    installation.bindings.set(pk, {
        pk,
        target: applicationWith(installation, application).pk,
        group: group === undefined ? null : found(installation.groupNamed(group), 'group', group).pk,
        user: user === undefined ? null : found(installation.userNamed(user), 'user', user).pk,
        policy: policy === undefined ? null : policyNamed(installation, policy),
        order: patch.order ?? 0,
        enabled: patch.enabled ?? true,
        negate: patch.negate ?? false,
        timeout: 30,
        failureResult: false,
    });
}

type Removal = NonNullable<SetUpPatch['remove']>;

function removeBindings(installation: Installation, which: NonNullable<Removal['bindings']>[number]): void {
    const target = applicationWith(installation, which.application).pk;
    const { groups, users, policies, bindings } = installation;
    const isMeant = (binding: BindingRecord): boolean =>
        binding.target === target &&
        ((which.group !== undefined && groups.get(binding.group ?? '')?.name === which.group) ||
            (which.user !== undefined && users.get(binding.user ?? -1)?.username === which.user) ||
            (which.policy !== undefined && policies.get(binding.policy ?? '')?.name === which.policy));
    const meant = [...bindings.values()].filter(isMeant);
    if (meant.length === 0) {
        throw new Error(`no binding ${JSON.stringify(which)}`);
    }
    meant.forEach(({ pk }) => bindings.delete(pk));
}

function remove(installation: Installation, which: Removal): void {
    which.bindings?.forEach((binding) => removeBindings(installation, binding));
    which.applications?.forEach((slug) => removeApplication(installation, applicationWith(installation, slug)));
    which.providers?.forEach((name) => {
        const provider = installation.allProviders().find((one) => one.name === name);
        removeProvider(installation, found(provider, 'provider', name));
    });
    which.scopeMappings?.forEach((name) => removeScopeMapping(installation, scopeMappingNamed(installation, name)));
    which.keyPairs?.forEach((name) => removeKeyPair(installation, keyPairNamed(installation, name)));
    which.flows?.forEach((slug) => {
        if (slug === LOGIN_FLOW) {
            throw new Error(`${LOGIN_FLOW} has to stay: people log in by it`);
        }
        removeFlow(installation, flowWith(installation, slug));
    });
}

/** Merges the patch in, by name and slug; what it leaves out stays as it is. @throws Error for names of nothing */
export function patchSetUp(installation: Installation, patch: SetUpPatch): void {
    installation.defaultTokenDuration = patch.defaultTokenDuration ?? installation.defaultTokenDuration;
    patch.flows?.forEach((flow) => patchFlow(installation, flow));
    patch.keyPairs?.forEach((pair) => patchKeyPair(installation, pair));
    patch.scopeMappings?.forEach((mapping) => patchScopeMapping(installation, mapping));
    patch.providers?.forEach((provider) => patchProvider(installation, provider));
    patch.applications?.forEach((application) => patchApplication(installation, application));
    patch.bindings?.forEach((binding) => addBinding(installation, binding));
    remove(installation, patch.remove ?? {});
    if (patch.managedSecrets !== undefined) {
        installation.managesSecrets = patch.managedSecrets;
    }
    if (installation.managesSecrets) {
        installation.providers.forEach((provider) => installation.manageSecretOf(provider));
    }
}
