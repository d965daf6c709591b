import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const episodes = defineCollection({
  loader: glob({ pattern: '*.md', base: './show/content/episodes' }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    audio: z.string(),
    number: z.number(),
    series: z.string(),
    topics: z.array(z.string()),
    people: z.array(z.object({ name: z.string() })).default([]),
    image: z.string().optional(),
  }),
});

export const collections = { episodes };
