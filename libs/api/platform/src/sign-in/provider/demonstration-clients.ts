/**
 * The embedded provider's registered clients. Its secrets are public on purpose: it serves demonstrations, on one
 * machine or, when its operator says so, to anybody.
 */
export const webClient = { id: 'digital-inclusion-monitor', secret: 'demonstration-only-web-client' } as const;

/** A national team's program that pulls the published comparison. */
export const nationalPublisher = { id: 'national-publisher', secret: 'demonstration-only' } as const;

/** A trust's own system that sends its return. */
export const trustSystem = { id: 'trust-system', secret: 'demonstration-only' } as const;

/** The programs: each signs in by itself, with client credentials. */
export const machineClients = [nationalPublisher, trustSystem] as const;

/** Ids of the clients that the provider has of its own, whatever administrators register. */
export const ownClientIds: readonly string[] = [webClient, ...machineClients].map(({ id }) => id);
