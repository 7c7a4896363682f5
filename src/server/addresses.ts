import { networkInterfaces } from 'node:os';

/** Addresses under which other devices in the same network may reach this computer. IPv4: it is what people can type. */
export const nearbyAddresses = (interfaces = networkInterfaces()): readonly string[] =>
  Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
