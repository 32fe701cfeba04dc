import * as z from 'zod/mini'

// zod compiles parsers with `new Function`, which WeChat forbids. Every schema of the project is made through this module so that
// the switch is set before the first one.
z.config({ jitless: true })

export { z }
