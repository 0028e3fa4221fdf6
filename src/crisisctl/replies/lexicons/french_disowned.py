"""What somebody says in French that they will not say: « ne dirons pas que c'est normal »."""

_CLAIM = "dire|prétendre|affirmer|soutenir|raconter|répéter|répondre|croire|jurer|faire_croire"
_CLAIMS = (
    "dirons|dirai|dira|disons|prétendrons|prétendrai|prétendra|prétendons|affirmerons|affirmera"
    "|affirmons|soutiendrons|raconterons|répéterons|répondrons|dirait|dirions"
)

FRENCH_DISOWNED = {
    "disowned": f"""
        ne|n .5 {_CLAIM} [ici] que|qu
        ne|n .3 {_CLAIMS} pas|jamais|plus [ici|non_plus] que|qu
        ne|n .3 appel*|qualifi*|parl*|réduir*|cach* pas|plus .3 de|d|un|une|derrière
        ne|n .3 pas|plus|jamais appeler|qualifier|parler|réduire|cacher .3 de|d|un|une|derrière
        personne|aucun .3 dira|dit|prétend|prétendra que|qu
        hors|pas|jamais [de] question de|d dire|prétendre|parler|qualifier|affirmer
        refusons|refuse|refuserons|loin|faux|fausse|malhonnête|indécent|insultant|facile|indigne|
            irrespectueux .6 dire|parler|prétendre|qualifier|appeler|réduire
        dire|parler|qualifier|appeler|prétendre|réduire .8 serait|n'est_pas|ne_serait_pas
        mérit* mieux|plus|autre_chose que|qu
    """,
}
