/** What the server says in the terminal and in its plain answers. */
export const server = {
  running: 'Lectern is running.',
  here: (address: string) => `  On this computer:     ${address}`,
  nearby: (address: string) => `  In the same network:  ${address}`,
  howToStop: '  Ctrl+C stops it.',
  stopped: 'Lectern has stopped.',
  portTaken: (port: number) =>
    `Port ${String(port)} is already in use: stop what uses it, or choose another one with PORT=${String(port + 1)} npm start`,
  portForbidden: (port: number) =>
    `This user may not open port ${String(port)}: choose one above 1023, for example PORT=4173 npm start`,
  portInvalid: (given: string) =>
    `PORT must be a whole number from 0 to 65535, not "${given}": leave it out for 4173.`,
  hostUnknown: (host: string) =>
    `HOST "${host}" is no address of this computer: leave it out to listen on all of them.`,
  notListening: (host: string, port: number, cause: string) =>
    `The server could not open ${host} port ${String(port)}: ${cause}`,
  siteMissing: (directory: string) =>
    `There is no built site in ${directory}: run npm start, which builds it first.`,
  notFound: 'There is nothing at this address.',
  badAddress: 'This address is not well formed.',
  methodNotAllowed: 'This address can only be read.',
};
