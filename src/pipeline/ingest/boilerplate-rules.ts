/** Recognises one line of site furniture; it is asked about trimmed lines of at most `LONGEST_LINE` code units. */
export interface BoilerplateRule {
  readonly id: string;
  readonly line: { test(line: string): boolean };
  /** Lines that it must take, and lines of an article that come near and that it must leave. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** A longer line is a paragraph of the article. */
export const LONGEST_LINE = 240;

export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    id: "ingest/boilerplate/advertisement",
    line: /^[-–— [(]{0,3}(?:advertisements?|advertorial|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues below(?: this)? (?:ad|advertisement))[-–— \])]{0,3}$/i,
    hits: ["Advertisement", "ADVERTISEMENT", "- Advertisement -", "Sponsored Content", "Story continues below this ad"],
    misses: ["The advertisement was withdrawn on Monday.", "Sponsored bills passed both houses"],
  },
  {
    id: "ingest/boilerplate/button",
    line: /^(?:[×✕✖⨯☰]|x|info_icon|close|menu|print|e-?mail|copy link|whatsapp|telegram|facebook|twitter|linkedin|reddit|load more|show more|read more|view comments|listen to this article|\d{1,2} min(?:ute)?s? read)$/i,
    hits: ["×", "info_icon", "WhatsApp", "Read more", "4 min read"],
    misses: ["Facebook said on Tuesday it would comply.", "Print media in Russia", "1990"],
  },
  {
    id: "ingest/boilerplate/summary-label",
    line: /^(?:summary|(?:ai[- ])?summary of (?:this|the) (?:article|story)|in this (?:article|story))$/i,
    hits: ["Summary", "Summary of this article"],
    misses: ["Summary of the talks in Moscow"],
  },
  {
    id: "ingest/boilerplate/share",
    line: /^(?:share(?: this)?(?: (?:article|story|post|news))?(?: (?:on|via|with) .{1,60})?|share (?:on|via):?.{0,60}|tweet this|follow us(?: (?:on|at) .{1,80})?|join (?:us on|our) .{0,40}(?:whatsapp|telegram|channel|group)\b.{0,60})[:!.]?$/i,
    hits: [
      "Share",
      "Share this article",
      "Share on Facebook",
      "Follow us on Twitter and Instagram",
      "Join our WhatsApp channel",
    ],
    misses: ["Share prices fell in Moscow", "Shares of Rosneft fell", "Join our allies, the minister said."],
  },
  {
    id: "ingest/boilerplate/teaser",
    line: /^[-–—•*[(► ]{0,3}(?:read also|also read|read more|see also|also see|also watch|watch|read|related(?: (?:news|articles?|stor(?:y|ies)|posts?|topics?))?|you may also like|must read|recommended(?: for you)?|more (?:on|from) this (?:story|topic)|trending(?: now)?|editor['’]?s picks?|don['’]?t miss)\s?[:|►»](?:\s.{0,200})?$/i,
    hits: [
      "Read also: India’s Flying Thunder! 800 km Range BrahMos-ER To Become IAF’s Deadliest Weapon Yet",
      "Also Read: Putin lands in New Delhi",
      "ALSO READ | Five deals to watch",
      "Related:",
      "[Read more: What is LEMOA?]",
    ],
    misses: [
      "Read together, the two laws open the ports.",
      "Related agreements were signed in 2018",
      "Watch officers saw it.",
    ],
  },
  {
    id: "ingest/boilerplate/teaser-heading",
    line: /^(?:read also|also read|related (?:news|articles?|stor(?:y|ies)|posts?|topics?)|you (?:may|might) also like|recommended(?: for you)?|trending now|most (?:read|popular)|latest (?:news|stories)|more (?:stories|news)|top (?:stories|news))$/i,
    hits: ["Related Articles", "You may also like", "Most Read"],
    misses: ["Related talks", "Recommended by the committee, the law passed"],
  },
  {
    id: "ingest/boilerplate/image-credit",
    line: /^(?:[^.]{0,140}[\s|(])?(?:Photo|PHOTO|Image|IMAGE|Picture|Photograph|Pic)s?(?: credits?| Credits?| courtesy| Courtesy| source| Source| by)?\s?[:|]\s?[^.]{1,60}\)?$/,
    hits: [
      "Putin and Modi Photo: File photo",
      "Photo: Reuters",
      "Image Credit: Ministry of Defence",
      "Sergei Lavrov in Delhi (Photo: PTI)",
    ],
    misses: [
      "He described the image: a soldier in the snow.",
      "Photo opportunities were cancelled",
      "Photo: The two ministers signed the pact. It had been agreed in May.",
    ],
  },
  {
    id: "ingest/boilerplate/image-name",
    line: /^(?:!\[[^\]]{0,120}\]\([^)]{0,200}\)|(?:file|representational|representative) (?:photo|image|picture)|(?:getty images|shutterstock|afp|reuters|ap|ani|pti)(?: ?\/ ?[\p{L} ]{1,40})?)$/iu,
    hits: ["![The Duma](duma.jpg)", "File photo", "Representational image", "Reuters / Maxim Shemetov", "Getty Images"],
    misses: ["Reuters reported the talks.", "AP Moller", "File photographs of the meeting were released"],
  },
  {
    id: "ingest/boilerplate/published-label",
    line: /^(?:first |last )?(?:published|posted|updated|modified)(?: (?:at|on|date))?(?:\s?[:|–-]\s?(?:[\p{L}\d][\p{L}\d ,.:+|/-]{0,60})?| \d[\p{L}\d ,.:+|/-]{0,60})?$/iu,
    hits: [
      "Published At:",
      "Published: 4 December 2025",
      "Last Updated: December 4, 2025, 10:30 IST",
      "Posted on: 2025-12-04",
    ],
    misses: [
      "Published in 2018, the doctrine names both.",
      "Updated rules enter into force",
      "Posted to Delhi, Vinay Kumar signed.",
    ],
  },
  {
    id: "ingest/boilerplate/comments",
    line: /^(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply)\b.{0,120}|(?:no|\d{1,6}) comments?(?: (?:yet|available|found)\b.{0,60})?[.!]?|comments?(?: \(\d{1,6}\))?|(?:log|sign) ?in to (?:comment|reply).{0,60}|be the first to comment[.!]?|comments are closed[.!]?)$/i,
    hits: [
      "Leave a Comment: Don't Wast Time to Posting URLs in Comment Box",
      "No comments available for this post.",
      "12 Comments",
      "Leave a Reply",
    ],
    misses: [
      "No comment came from the Kremlin.",
      "Comments by Peskov drew criticism",
      "Leave a garrison in Tajikistan, he said",
    ],
  },
  {
    id: "ingest/boilerplate/newsletter",
    line: /^(?:(?:subscribe|sign up|register)\b.{0,60}\b(?:newsletters?|updates|alerts|inbox|channel|free|now|to read)\b.{0,80}|subscribe(?: now| to our .{1,60})?[.!]?|get (?:the|our) .{0,60}\b(?:newsletter|inbox|app)\b.{0,60}|download (?:the|our) .{0,40}\bapp\b.{0,60}|already a subscriber\?.{0,40})$/i,
    hits: ["Subscribe to our newsletter", "Sign up for our daily updates", "Subscribe Now", "Download the Outlook app"],
    misses: [
      "Subscribe to the treaty, the senators urged",
      "Sign up for the army, posters said",
      "Register of treaties",
    ],
  },
  {
    id: "ingest/boilerplate/cookies",
    line: /^(?:(?:we|this (?:web)?site|our (?:web)?site)\b.{0,40}\buses? cookies\b.{0,200}|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences)|(?:privacy|cookie) policy|terms (?:of (?:use|service)|and conditions))[.!]?$/i,
    hits: [
      "We use cookies to improve your experience.",
      "Accept all cookies",
      "This website uses cookies.",
      "Privacy Policy",
    ],
    misses: [
      "We use bases in Tajikistan.",
      "Accept all terms of the treaty, he said",
      "Privacy policy was debated in the Duma",
    ],
  },
  {
    id: "ingest/boilerplate/copyright",
    line: /^(?:(?:©|\(c\)|copyright\b).{0,120}|(?:.{0,80}\W)?all rights reserved\W?.{0,40})$/i,
    hits: ["© 2025 The Defence Post", "Copyright 2025 Reuters. All rights reserved.", "All rights reserved"],
    misses: ["Rights reserved to the Duma were extended.", "A copyright treaty was signed."],
  },
  {
    id: "ingest/boilerplate/author-box",
    line: /^[^\p{L}]{0,4}(?:this (?:article|story|post|report) (?:is|was|has been) (?:written|published|compiled|edited|generated|sourced)\b.{0,140}|about the author\b.{0,60}|\(?(?:with|this story has been published) (?:inputs? )?from (?:agencies|a wire agency|pti|ani|reuters)\b.{0,80}|\(?with agency inputs\W{0,3})$/iu,
    hits: [
      "✍️ This article is written by the team of The Defense News.",
      "About the Author",
      "(With inputs from agencies)",
      "This story was published by a wire agency without changes.",
    ],
    misses: ["This article of the treaty was written in 1971.", "With inputs worth $5 billion, the plant will open"],
  },
  {
    id: "ingest/boilerplate/hashtags",
    // A test by words: a pattern would need one repetition inside another.
    line: { test: (line) => line.split(/\s+/).every((word) => /^[#@][\p{L}\p{N}_]{2,60},?$/u.test(word)) },
    hits: ["#RELOS #India #Russia", "@InquisitiveS_"],
    misses: ["#MeToo came to the Duma", "# RELOS", "#1"],
  },
];
