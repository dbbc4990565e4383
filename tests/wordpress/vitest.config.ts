/** Apart from the other tests, because these run WordPress with a database: they need Debian's packages and a minute. */
export default {
  test: { include: ['tests/wordpress/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000 },
};
