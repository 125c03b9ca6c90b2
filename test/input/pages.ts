/**
 * Pages as browsers save them, after the markup of the systems that news sites run on. Each holds one article and much
 * that is none: menus, captions, related links, comments, scripts, cookie bars.
 */

export interface Story {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

export interface Page {
  readonly system: string;
  /** What the page says of the day in its metadata, if it does. */
  readonly day: string | null;
  readonly author: string | null;
  readonly html: (story: Story) => string;
}

const esc = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const ps = (paragraphs: readonly string[], open = '<p>', close = '</p>') =>
  paragraphs.map((text) => `${open}${esc(text)}${close}`).join('\n');
const half = <T>(items: readonly T[]) => [items.slice(0, 2), items.slice(2)] as const;

const MENU =
  '<ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/about">About the Confederation</a></li><li><a href="/contacts">Contacts</a></li></ul>';
const LINKS = [
  'Minister of Health Anna Kovacs opened a hospital',
  'Port of Constanta pays 300,000 euros',
  'Mayor John Baxter re-elected on 3 May 2019',
];
const linkList = (open = '<li>', close = '</li>') =>
  LINKS.map((text, index) => `${open}<a href="/news/${index}">${text}</a>${close}`).join('\n');
const SCRIPT =
  '<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag("config", "G-1");</script>';

const wordpressClassic: Page = {
  system: 'WordPress, classic theme',
  day: '2023-03-14',
  author: 'Press Office',
  html: ({ headline, paragraphs }) => `<!DOCTYPE html>
<html lang="en-US" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8" />
<title>${esc(headline)} - Union Herald</title>
<meta property="og:title" content="${esc(headline)} - Union Herald" /><meta property="og:site_name" content="Union Herald" />
<meta property="article:published_time" content="2023-03-14T09:12:00+04:00" /><meta name="author" content="Press Office" />
<link rel="stylesheet" id="wp-block-library-css" href="/wp-includes/css/style.min.css" />${SCRIPT}
</head><body class="post-template-default single single-post postid-412 single-format-standard has-sidebar">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">Union Herald</a></p><nav id="site-navigation">${MENU}</nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-412" class="post-412 post type-post status-publish has-post-thumbnail hentry category-news">
<header class="entry-header"><h1 class="entry-title">${esc(headline)}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2023-03-14T09:12:00+04:00">March 14, 2023</time></span> <span class="byline"> by <span class="author vcard"><a href="/author/press">Press Office</a></span></span></div></header>
<div class="post-thumbnail"><img src="a.jpg" alt="A meeting"><p class="wp-caption-text">Photo: Murad Orujov</p></div>
<div class="entry-content">${ps(paragraphs)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><ul>${linkList()}</ul></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/news">News</a></span><span class="tags-links">Tagged <a href="/t">wages</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-links"><a href="/p">Previous: ${LINKS[0]}</a></div></nav>
<div id="comments" class="comments-area"><h2>2 thoughts on this</h2><ol><li><p>Well said, comrade Petrov. I was there on 1 May 1987 myself, and I remember it well, every hour of it.</p></li></ol></div>
</main></div><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul>${linkList()}</ul></section></aside></div>
<footer id="colophon" class="site-footer"><p>© 2023 Union Herald. Editor-in-chief Leyla Hasanova.</p></footer></div></body></html>`,
};

const wordpressBlocks: Page = {
  system: 'WordPress, block theme',
  day: '2022-11-02',
  author: 'Aigul Sadykova',
  html: ({ headline, paragraphs }) => {
    const [first, rest] = half(paragraphs);
    return `<!doctype html><html><head><meta charset="utf-8"><title>${esc(headline)} | KTUF</title>
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":${JSON.stringify(headline)},"datePublished":"2022-11-02T07:00:00+00:00","author":{"name":"Aigul Sadykova","@id":"#p"}},{"@type":"WebPage","name":"x"}]}</script></head>
<body class="wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation">${MENU}</nav></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${esc(headline)}</h1>
<div class="entry-content wp-block-post-content is-layout-constrained">${ps(first)}
<figure class="wp-block-image size-large"><img src="b.jpg" alt=""><figcaption class="wp-element-caption">Chairman Ivan Petrov speaks, 1 May 2020</figcaption></figure>
${ps(rest)}</div>
<div class="wp-block-query related"><h2>Read next</h2>${linkList('<h3>', '</h3>')}</div></main>
<footer class="wp-block-template-part"><p>Proudly powered by WordPress</p></footer></div>${SCRIPT}</body></html>`;
  },
};

const drupal7: Page = {
  system: 'Drupal 7',
  day: '2019-05-03',
  author: null,
  html: ({
    headline,
    paragraphs,
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${esc(headline)} | Ministry of Labour</title>
<meta name="dcterms.date" content="2019-05-03T12:00+03:00" /></head>
<body class="html not-front not-logged-in one-sidebar sidebar-first page-node node-type-news"><div id="page-wrapper"><div id="header"><div id="site-name">Ministry of Labour</div><div class="region region-header"><ul class="menu"><li class="first leaf"><a href="/">Home</a></li><li><a href="/minister">The Minister</a></li></ul></div></div>
<div id="main-wrapper"><div id="breadcrumb" class="breadcrumb"><a href="/">Home</a> » <a href="/news">News</a></div>
<div id="content" class="column"><div class="section"><h1 class="title" id="page-title">${esc(headline)}</h1>
<div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div id="node-88" class="node node-news node-promoted-item clearfix">
<div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${ps(paragraphs)}</div></div></div></div></div></div></div></div></div></div>
<div id="sidebar-first" class="column sidebar"><div class="block block-views"><h2>Most read</h2><ul>${linkList()}</ul></div></div></div>
<div id="footer-wrapper"><div class="region region-footer"><p>Hotline 142. Deputy minister Oleg Smirnov receives citizens on Tuesdays.</p></div></div></div></body></html>`,
};

const drupal10: Page = {
  system: 'Drupal 10',
  day: '2024-01-09',
  author: 'Communications Department',
  html: ({
    headline,
    paragraphs,
  }) => `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10" /><title>${esc(headline)} | Federation</title><link rel="canonical" href="/n/1" /></head>
<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container"><header role="banner"><nav role="navigation" aria-labelledby="block-main-menu">${MENU}</nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div class="block block-page-title-block"><h1><span>${esc(headline)}</span></h1></div>
<article data-history-node-id="31" about="/n/1" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span rel="author">Communications Department</span> on <time datetime="2024-01-09T08:00:00+02:00">9 January 2024</time></div></footer>
<div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${ps(paragraphs)}</div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><a href="/t/1">Wages</a></div></div></div></article></div></div>
<aside class="layout-sidebar-second" role="complementary"><h2>Latest</h2><ul>${linkList()}</ul></aside></main><footer role="contentinfo"><p>General Secretary: Marta Nowak</p></footer></div></div></body></html>`,
};

const nextJs: Page = {
  system: 'Next.js',
  day: '2024-06-21',
  author: 'Marie Dubois',
  html: ({
    headline,
    paragraphs,
  }) => `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${esc(headline)} — The Ledger</title><meta property="og:title" content="${esc(headline)}"/><meta property="article:published_time" content="2024-06-21T05:30:00.000Z"/><meta name="author" content="Marie Dubois"/><script src="/_next/static/chunks/main.js" defer=""></script></head>
<body><div id="__next"><div class="css-1x2y3z"><header class="sc-abc"><nav>${MENU}</nav><button>Sign in</button></header><main class="css-9f8e7d"><article class="css-aa11"><h1 class="css-h1">${esc(headline)}</h1><div class="css-byline byline">By <a href="/m">Marie Dubois</a><time dateTime="2024-06-21">21 June 2024</time></div><div class="css-body" data-testid="body">${ps(paragraphs, '<p class="css-p1">')}<div class="newsletter-signup"><h4>Get our newsletter</h4><p>Every morning, from our editor Paul Klein, all the news you need, in your inbox before breakfast.</p></div></div></article><section class="css-rel related-stories" aria-label="Related">${linkList('<h3>', '</h3>')}</section></main><footer>© The Ledger</footer></div></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { title: headline, body: paragraphs } } }).replaceAll('<', '\\u003c')}</script></body></html>`,
};

const tableLayout: Page = {
  system: 'hand-made tables, 1999',
  day: null,
  author: null,
  html: ({
    headline,
    paragraphs,
  }) => `<HTML><HEAD><TITLE>${esc(headline)}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"></HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000"><TABLE WIDTH="100%" BORDER=0><TR><TD COLSPAN=2><IMG SRC="logo.gif"> <FONT SIZE=5>Trade Union News</FONT></TD></TR>
<TR><TD WIDTH=150 VALIGN=top BGCOLOR="#CCCCCC"><A HREF="index.html">Main page</A><BR><A HREF="news.html">News</A><BR><A HREF="guest.html">Guest book</A><BR></TD>
<TD VALIGN=top><H1>${esc(headline)}</H1>
${ps(paragraphs, '<P ALIGN=justify><FONT FACE="Arial" SIZE=2>', '</FONT>')}
</TD></TR></TABLE></BODY></HTML>`,
};

const breaks: Page = {
  system: 'hand-made, line breaks for paragraphs',
  day: null,
  author: null,
  html: ({ headline, paragraphs }) => `<html><head><title>${esc(headline)}</title></head><body>
<center><h1>${esc(headline)}</h1></center>
<div>${paragraphs.map(esc).join('<br><br>\n')}</div>
</body></html>`,
};

const entities: Page = {
  system: 'hand-made, everything as entities',
  day: null,
  author: null,
  html: ({ headline, paragraphs }) => {
    const coded = (text: string) =>
      esc(text)
        .replace(/[^ -~]/gu, (char) => `&#${char.codePointAt(0)};`)
        .replaceAll('“', '&ldquo;')
        .replace(/ (\d)/g, '&nbsp;$1');
    return `<!DOCTYPE html><html><head><title>${coded(headline)}</title></head><body><h1>${coded(headline)}</h1>${paragraphs.map((text) => `<p>${coded(text)}</p>`).join('\n')}</body></html>`;
  },
};

const joomla: Page = {
  system: 'Joomla',
  day: '2021-08-20',
  author: 'Super User',
  html: ({
    headline,
    paragraphs,
  }) => `<!DOCTYPE html><html lang="en-gb"><head><meta charset="utf-8" /><meta name="author" content="Super User" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>${esc(headline)}</title></head>
<body class="site com_content view-article"><div class="body"><header class="header"><a class="brand" href="/">ATUC</a></header><nav class="navigation"><ul class="nav menu">${linkList()}</ul></nav>
<div class="row-fluid"><main id="content" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${esc(headline)}</h2></div>
<dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by: <span itemprop="name">Super User</span></dd><dd class="published"><time datetime="2021-08-20T10:11:12+04:00" itemprop="datePublished">Published: 20 August 2021</time></dd><dd class="hits">Hits: 412</dd></dl>
<div itemprop="articleBody">${ps(paragraphs)}</div><ul class="pager pagenav"><li class="previous"><a href="/x">Prev</a></li></ul></div></main>
<div id="aside" class="span3"><div class="well"><h3>Popular</h3><ul class="mostread">${linkList()}</ul></div></div></div></div><footer class="footer"><p>&copy; ATUC</p></footer></body></html>`,
};

const bitrix: Page = {
  system: 'Bitrix',
  day: null,
  author: null,
  html: ({
    headline,
    paragraphs,
  }) => `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>${esc(headline)}</title><script type="text/javascript">if(!window.BX)window.BX={};</script></head>
<body><div id="panel"></div><div class="wrapper"><div class="header"><div class="top-menu">${MENU}</div></div><div class="content"><div class="bx-breadcrumb"><a href="/">Home</a></div><h1 id="pagetitle">${esc(headline)}</h1>
<div class="news-detail"><img class="detail_picture" src="/upload/1.jpg" title="Opening" />${ps(paragraphs, '<p style="text-align: justify;">')}<div style="clear:both"></div></div>
<div class="news-list related"><div class="title">See also</div>${linkList('<p class="news-item">', '</p>')}</div></div>
<div class="footer"><div class="copyright">© Federation of Trade Unions, chairman B. Karimov</div></div></div></body></html>`,
};

const blogger: Page = {
  system: 'Blogger',
  day: '2020-02-29',
  author: 'Unknown',
  html: ({
    headline,
    paragraphs,
  }) => `<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>Workers' Notes: ${esc(headline)}</title><meta content='${esc(headline).replaceAll("'", '&#39;')}' property='og:title'/></head>
<body class='loading'><div class='content-outer'><header><div class='titlewrapper'><h1 class='title'><a href='/'>Workers' Notes</a></h1></div></header><div class='main-outer'><div class='column-center-inner'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>Saturday, 29 February 2020</span></h2>
<div class='post hentry' itemprop='blogPost'><h3 class='post-title entry-title' itemprop='name'>${esc(headline)}</h3><div class='post-body entry-content' itemprop='description articleBody'>${ps(paragraphs, '<div style="text-align: left;">', '</div>\n<div><br /></div>')}</div>
<div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn' rel='author'>Unknown</span></span> <abbr class='published' itemprop='datePublished' content='2020-02-29T10:00:00+01:00'>10:00</abbr></div></div></div></div>
<div class='comments' id='comments'><h4>1 comment:</h4><p>Greetings to director Hans Vogel from Bremen! We met in June 1999, when the yard was still open and busy.</p></div></div></div></div></body></html>`,
};

const amp: Page = {
  system: 'AMP',
  day: '2023-07-17',
  author: 'Agency',
  html: ({
    headline,
    paragraphs,
  }) => `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${esc(headline)}</title><script async src="https://cdn.ampproject.org/v0.js"></script>
<script type="application/ld+json">[{"@context":"http://schema.org","@type":["NewsArticle"],"headline":${JSON.stringify(headline)},"datePublished":"2023-07-17","author":[{"@type":"Organization","name":"Agency"}]}]</script><style amp-boilerplate>body{visibility:hidden}</style></head>
<body><amp-sidebar id="s" layout="nodisplay"><nav>${MENU}</nav></amp-sidebar><header><a href="/">Agency</a></header><main><article><h1>${esc(headline)}</h1><amp-img src="a.jpg" width="1" height="1"></amp-img><section class="article-body">${ps(paragraphs)}</section><amp-ad type="doubleclick"></amp-ad></article><section class="recommended">${linkList('<p>', '</p>')}</section></main></body></html>`,
};

const ghost: Page = {
  system: 'Ghost',
  day: '2024-03-01',
  author: 'Sofia Rossi',
  html: ({ headline, paragraphs }) => {
    const [first, rest] = half(paragraphs);
    return `<!DOCTYPE html><html lang="en"><head><title>${esc(headline)}</title><meta charset="utf-8"/><meta property="og:title" content="${esc(headline)}"/><meta property="article:published_time" content="2024-03-01T06:00:00.000Z"/>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","author":{"@type":"Person","name":"Sofia Rossi"},"headline":${JSON.stringify(headline)}}</script></head>
<body class="post-template tag-news"><div class="gh-viewport"><header class="gh-head"><nav class="gh-head-menu">${MENU}</nav></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">${esc(headline)}</h1><p class="gh-article-byline byline">Sofia Rossi · 1 Mar 2024 · 3 min read</p></header><section class="gh-content gh-canvas">${ps(first)}
<figure class="kg-card kg-image-card"><img src="x.jpg"><figcaption>Strikers in Turin on 2 April 1980</figcaption></figure>${ps(rest)}</section></article></main>
<section class="gh-container gh-sidebar subscribe"><h2>Subscribe</h2><p>Join 4,000 readers.</p></section></div></body></html>`;
  },
};

const nested: Page = {
  system: 'page builder with many frames',
  day: null,
  author: null,
  html: ({
    headline,
    paragraphs,
  }) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${esc(headline)}</title></head><body class="elementor-default"><div data-elementor-type="header"><div class="elementor-nav-menu">${MENU}</div></div>
<div data-elementor-type="single-post" class="elementor"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element"><h1 class="elementor-heading-title">${esc(headline)}</h1></div></div></div></div></section>
<section class="elementor-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget-theme-post-content"><div class="elementor-widget-container">${ps(paragraphs, '<p><span style="font-weight: 400;">', '</span></p>')}</div></div></div></div></div></section></div>
<div data-elementor-type="footer"><footer><p>Call us: 8-800. Director Nina Orlova.</p></footer></div></body></html>`,
};

const cookieWall: Page = {
  system: 'newspaper with a cookie bar and a live ticker',
  day: '2018-10-05',
  author: 'Jane Fox and Tom Reed',
  html: ({ headline, paragraphs }) => {
    const [first, rest] = half(paragraphs);
    return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${esc(headline)} | Business | The Courier</title><meta name="author" content="Jane Fox and Tom Reed"><meta name="date" content="Fri, 05 Oct 2018 06:00:00 GMT"></head>
<body><div class="cookie-banner" role="dialog"><p>We and our 812 partners store cookies. Chief privacy officer Alan Webb explains.</p><button>Accept</button></div><div class="ticker" aria-hidden="true">FTSE 7,318 +0.4% £1 = $1.31</div>
<header><nav>${MENU}</nav></header><main><article><h1>${esc(headline)}</h1><p class="byline">Jane Fox and Tom Reed</p><p class="timestamp">Fri 5 Oct 2018 07.00 BST</p><div class="article-body">${ps(first)}
<aside class="pullquote"><blockquote>This line is repeated for effect</blockquote></aside><div class="ad-slot"><span>Advertisement</span></div>${ps(rest)}
<p class="related-link"><a href="/x">${LINKS[2]}</a></p></div><div class="tags"><a href="/a">Trade unions</a></div></article></main><section id="most-popular"><h2>Most viewed</h2><ol>${linkList()}</ol></section></body></html>`;
  },
};

const angular: Page = {
  system: 'Angular, rendered on the server',
  day: null,
  author: null,
  html: ({ headline, paragraphs }) =>
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${esc(headline)}</title><base href="/"></head><body><app-root _nghost-sc1 ng-version="15"><app-header><nav _ngcontent-sc1>${MENU}</nav></app-header><app-news-detail _nghost-sc2><div class="container"><h1 _ngcontent-sc2>${esc(headline)}</h1><div _ngcontent-sc2 class="text">${ps(paragraphs, '<p _ngcontent-sc2>')}</div></div></app-news-detail><app-footer><footer>Address: Baku, 4 Youth Square</footer></app-footer></app-root><script type="module" src="main.js"></script></body></html>`,
};

const printVersion: Page = {
  system: 'print version',
  day: null,
  author: null,
  html: ({ headline, paragraphs }) =>
    `<html><head><meta charset="utf-8"><title>Print: ${esc(headline)}</title><style>p { margin: 1em }</style></head><body onload="window.print()"><h1>${esc(headline)}</h1>\n${ps(paragraphs)}\n</body></html>`,
};

const fragment: Page = {
  system: 'a fragment out of a feed',
  day: null,
  author: null,
  html: ({ headline, paragraphs }) => `<article><h1>${esc(headline)}</h1>${ps(paragraphs)}</article>`,
};

const unclosed: Page = {
  system: 'hand-made, tags never closed',
  day: null,
  author: null,
  html: ({ headline, paragraphs }) =>
    `<html><head><title>${esc(headline)}</title><body><h1>${esc(headline)}</h1><p>${paragraphs.map(esc).join('\n<p>')}`,
};

const inlineMarkup: Page = {
  system: 'rich text with links, bold names and quotes',
  day: '2017-09-08',
  author: null,
  html: ({ headline, paragraphs }) => {
    const rich = (text: string) =>
      esc(text).replace(/\b([A-Z][a-z]+) ([A-Z][a-z]+)\b/g, '<a href="/p"><strong>$1</strong> <em>$2</em></a>');
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${esc(headline)}</title></head><body><header><div class="logo">News</div></header><main><article><header><h1>${esc(headline)}</h1><time datetime="2017-09-08">8.9.2017</time></header>${paragraphs.map((text) => `<p>${rich(text)}</p>`).join('')}</article></main></body></html>`;
  },
};

const windowsLines: Page = {
  system: 'word processor export',
  day: null,
  author: null,
  html: ({ headline, paragraphs }) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\r\n<head>\r\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r\n<title>${esc(headline)}</title>\r\n<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->\r\n<style>p.MsoNormal {margin:0cm}</style>\r\n</head>\r\n<body lang=EN-GB>\r\n<div class=WordSection1>\r\n<p class=MsoTitle>${esc(headline)}</p>\r\n${paragraphs.map((text) => `<p class=MsoNormal><span lang=EN-US style='font-size:12.0pt'>${esc(text).replaceAll(' the ', '\r\nthe ')}<o:p></o:p></span></p>`).join('\r\n')}\r\n</div></body></html>`,
};

const governmentPortal: Page = {
  system: 'government portal',
  day: '2016-12-30',
  author: null,
  html: ({
    headline,
    paragraphs,
  }) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${esc(headline)} - GOV</title><meta name="DC.date.issued" content="2016-12-30"></head><body><div id="global-cookie-message"><p>GOV uses cookies to make the site simpler.</p></div><header role="banner" id="global-header"><div class="header-wrapper">${MENU}</div></header>
<div id="wrapper" class="news_article"><main role="main" id="content" class="news-article" lang="en"><div class="govuk-grid-row"><h1 class="gem-c-title__text">${esc(headline)}</h1></div>
<div class="gem-c-metadata metadata"><dl><dt>From:</dt><dd>Department for Work</dd><dt>Published</dt><dd>30 December 2016</dd></dl></div><div class="govspeak">${ps(paragraphs)}</div><div class="gem-c-share-links share-links"><h2>Share this page</h2></div></main></div>
<div class="gem-c-contextual-sidebar sidebar"><h2>Related content</h2><ul>${linkList()}</ul></div><footer role="contentinfo"><p>Crown copyright</p></footer></body></html>`,
};

export const PAGES: readonly Page[] = [
  wordpressClassic,
  wordpressBlocks,
  drupal7,
  drupal10,
  nextJs,
  tableLayout,
  breaks,
  entities,
  joomla,
  bitrix,
  blogger,
  amp,
  ghost,
  nested,
  cookieWall,
  angular,
  printVersion,
  fragment,
  unclosed,
  inlineMarkup,
  windowsLines,
  governmentPortal,
];
