import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { registerFile } from '#views';

export const GET: APIRoute = () => Response.json(registerFile(almanac()));
