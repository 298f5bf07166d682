/** Listened on where nobody names a port; the ports after it are tried if it is taken. */
export const DEFAULT_PORT = 4870;

/** Only this machine can reach it. */
export const DEFAULT_HOST = "127.0.0.1";
